import { isJsonArray, isJsonObject } from '../base/json';
import type { BatchAnswer, MalformedResult } from './batchAnswer';
import type { CallId } from './callId';
import type { ReadBatch } from './readBatch';

/**
 * What a result was asked for by: its record id, or its value of the property that took the id's place. A call without that
 * property cannot be told from others.
 */
export function resultKey(
  { idProperty }: ReadBatch,
  id: CallId | undefined,
  values: Values,
): CallId | undefined {
  return idProperty === undefined ? id : textOf(values, idProperty);
}

/**
 * The ids of the calls that were merged into this one; HubSpot separates them by semicolons. They are record ids, which say
 * nothing where calls are asked for by another property.
 */
export function mergedKeys({ idProperty }: ReadBatch, values: Values): readonly CallId[] {
  const ids = idProperty === undefined ? textOf(values, 'hs_merged_object_ids') : undefined;
  return ids ? ids.split(';').filter(id => id !== '') : none;
}

/** What a result that could not be read may have been asked for by, as far as it says. */
export function malformedKeys(
  batch: ReadBatch,
  { raw }: BatchAnswer,
  { id, index }: MalformedResult,
): readonly CallId[] {
  const item = isJsonArray(raw['results']) ? raw['results'][index] : undefined;
  const properties = isJsonObject(item) ? item['properties'] : undefined;
  const values = isJsonObject(properties) ? properties : {};
  const key = resultKey(batch, id, values);
  return [...(key === undefined ? none : [key]), ...mergedKeys(batch, values)];
}

const none: readonly CallId[] = [];

type Values = Readonly<Record<string, unknown>>;

/** A property may have the name of something every object has, which is no text. */
function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
