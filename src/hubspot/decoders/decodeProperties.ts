import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { CallProperty, PropertyOption } from '../../calls/callSchema';

/**
 * Reads the list of an account's call properties, or answers `undefined` where it is none. They are decoded one by one, so that
 * a malformed one costs itself only; a part that cannot be read counts as absent, a property without a name cannot be used. Total.
 */
export function decodeProperties(body: Json | undefined): readonly CallProperty[] | undefined {
  return isJsonObject(body) && isJsonArray(body['results'])
    ? body['results'].flatMap(decodeProperty)
    : undefined;
}

function decodeProperty(item: Json): readonly CallProperty[] {
  const decoded = v.safeParse(propertySchema, item);
  if (!decoded.success) {
    return [];
  }
  const { name, label, referencedObjectType: referenced, ...rest } = decoded.output;
  return [
    {
      name,
      label: label.trim() || name,
      ...rest,
      ...(referenced === '' ? {} : { referencedObjectType: referenced }),
    },
  ];
}

function decodeOption(item: unknown): readonly PropertyOption[] {
  const decoded = v.safeParse(optionSchema, item);
  if (!decoded.success) {
    return [];
  }
  const { value, label } = decoded.output;
  return [{ value, label: label.trim() || value }];
}

const text = v.fallback(v.optional(v.string(), ''), '');

const optionSchema = v.object({ value: v.string(), label: text });

const propertySchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  label: text,
  type: v.fallback(v.optional(v.string(), 'string'), 'string'),
  description: text,
  groupName: text,
  options: v.fallback(
    v.pipe(
      v.optional(v.array(v.unknown()), []),
      v.transform(items => items.flatMap(decodeOption)),
    ),
    [],
  ),
  hasUniqueValue: v.fallback(v.optional(v.boolean(), false), false),
  referencedObjectType: text,
});
