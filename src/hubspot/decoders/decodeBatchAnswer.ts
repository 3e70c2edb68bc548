import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { BatchAnswer, MalformedResult, ReturnedError } from '../../calls/batchAnswer';
import type { CallRecord } from '../../calls/callRecord';
import { idOfJson } from '../../calls/idOfJson';

/**
 * Reads the body of a batch read, or answers `undefined` where it is none: an object with an array `results` is what makes one.
 * Results are decoded one by one, so that a wrong type costs one call and not its neighbours. Errors are read leniently:
 * HubSpot's real bodies leave out parts its specification requires. Total.
 */
export function decodeBatchAnswer(body: Json | undefined): BatchAnswer | undefined {
  if (!isJsonObject(body) || !isJsonArray(body['results'])) {
    return undefined;
  }
  const { status, numErrors } = v.parse(envelopeSchema, body);
  const results = body['results'].map(decodeResult);
  const errors = isJsonArray(body['errors']) ? body['errors'] : [];
  return {
    status,
    results: results.filter(result => 'raw' in result),
    malformed: results.filter(result => 'reason' in result),
    errors: errors.map(decodeError),
    ...(numErrors === undefined ? {} : { numErrors }),
    raw: body,
  };
}

function decodeResult(item: Json, index: number): CallRecord | MalformedResult {
  const result = v.safeParse(recordSchema, withoutNulls(item));
  if (result.success && isJsonObject(item)) {
    // The output is new and nobody else's: a copy of each call would cost a sixth of all the time a look-up takes the computer.
    return Object.assign(result.output, { raw: item });
  }
  const id = isJsonObject(item) ? idOfJson(item['id']) : undefined;
  const [issue] = result.issues ?? [];
  return { index, ...(id === undefined ? {} : { id }), reason: issue ? describeIssue(issue) : '' };
}

/** The value itself is CRM data, and a reason may get into places where there must be none. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const { expected, input, message, type } = issue;
  const place = v.getDotPath(issue) ?? 'result';
  const isOurs = type === 'custom';
  const said = `expected ${expected ?? 'something else'}, received ${kindOf(input)}`;
  return `${place}: ${isOurs ? message : said}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  return value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value;
}

/** Null is a way to say that a field is absent. Values of properties are one level further down, where it means more. */
function withoutNulls(item: unknown): unknown {
  return isObject(item) && hasNull(item)
    ? Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
    : item;
}

function hasNull(item: Readonly<Record<string, unknown>>): boolean {
  for (const name in item) {
    if (item[name] === null) {
      return true;
    }
  }
  return false;
}

function decodeError(item: Json): ReturnedError {
  const { category, message, context, errors } = v.parse(errorSchema, item);
  return {
    category,
    message,
    ids: [...context.ids, ...context.id],
    details: errors.map(({ message, code }) => ({
      message,
      ...(code === undefined ? {} : { code }),
    })),
    raw: isJsonObject(item) ? item : {},
  };
}

/** The ids of a list, whatever else is in it: one that can be read must not be lost beside one that cannot. */
const ids = v.fallback(
  v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform(items => items.map(idOfJson).filter(id => id !== undefined)),
    ),
    [],
  ),
  [],
);

const envelopeSchema = v.object({
  status: v.fallback(v.string(), ''),
  numErrors: v.fallback(v.optional(v.number()), undefined),
});

const versionSchema = v.pipe(
  v.unknown(),
  v.transform(withoutNulls),
  v.object({
    value: v.string(),
    timestamp: v.string(),
    sourceType: v.string(),
    sourceId: v.exactOptional(v.string()),
    sourceLabel: v.exactOptional(v.string()),
    updatedByUserId: v.exactOptional(v.number()),
  }),
);

/** Kept as it arrived and not copied: these are nearly all of what a look-up holds in memory. */
const valuesSchema = v.custom<CallRecord['properties']>(
  input => isObject(input) && nameOfOddValue(input) === undefined,
  ({ input }) => {
    const name = isObject(input) ? nameOfOddValue(input) : undefined;
    return isObject(input) && name !== undefined
      ? `“${name}” is neither text nor null but ${typeof input[name]}`
      : 'no object';
  },
);

/** No list is made of the values: this looks at every value of every call. */
function nameOfOddValue(values: Readonly<Record<string, unknown>>): string | undefined {
  for (const name in values) {
    if (typeof values[name] !== 'string' && values[name] !== null) {
      return name;
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const noHistory: CallRecord['propertiesWithHistory'] = {};

const recordSchema = v.object({
  id: v.string(),
  properties: valuesSchema,
  propertiesWithHistory: v.optional(v.record(v.string(), v.array(versionSchema)), noHistory),
  createdAt: v.string(),
  updatedAt: v.string(),
  archived: v.optional(v.boolean(), false),
  archivedAt: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
});

const detailSchema = v.fallback(
  v.object({
    message: v.fallback(v.string(), ''),
    code: v.fallback(v.optional(v.string()), undefined),
  }),
  { message: '', code: undefined },
);

const errorSchema = v.fallback(
  v.object({
    category: v.fallback(v.string(), 'UNKNOWN'),
    message: v.fallback(v.string(), ''),
    context: v.fallback(v.object({ ids, id: ids }), { ids: [], id: [] }),
    errors: v.fallback(v.optional(v.array(detailSchema), []), []),
  }),
  { category: 'UNKNOWN', message: '', context: { ids: [], id: [] }, errors: [] },
);
