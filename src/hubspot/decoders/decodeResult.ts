import * as v from 'valibot';
import { isJsonObject, type Json } from '../../base/json';
import type { MalformedResult } from '../../calls/batchAnswer';
import type { CallRecord } from '../../calls/callRecord';
import { idOfJson } from '../../calls/idOfJson';

/** Reads an item of `results`, which stands at `index` there: a call, or why it is none. Total. */
export function decodeResult(item: Json, index: number): CallRecord | MalformedResult {
  return ordinaryCall(item) ?? decodeBySchema(item, index);
}

/**
 * The call, where it is like nearly all calls; what is not is for the schema. That would say the same of this one, but makes a dozen
 * objects to say it, and of thousands of calls that takes a twentieth of all the time a look-up takes the computer.
 */
function ordinaryCall(item: Json): CallRecord | undefined {
  if (!isJsonObject(item)) {
    return undefined;
  }
  const { archived, archivedAt, createdAt, id, properties, propertiesWithHistory, updatedAt, url } =
    item;
  const isOrdinary =
    typeof id === 'string' &&
    areValues(properties) &&
    propertiesWithHistory === undefined &&
    typeof createdAt === 'string' &&
    typeof updatedAt === 'string' &&
    typeof archived === 'boolean' &&
    archivedAt === undefined &&
    (url === undefined || typeof url === 'string');
  if (!isOrdinary) {
    return undefined;
  }
  const call: CallRecord = {
    id,
    properties,
    propertiesWithHistory: noHistory,
    createdAt,
    updatedAt,
    archived,
    raw: item,
  };
  return url === undefined ? call : { ...call, url };
}

function decodeBySchema(item: Json, index: number): CallRecord | MalformedResult {
  const result = v.safeParse(recordSchema, withoutNulls(item));
  if (result.success && isJsonObject(item)) {
    return { ...result.output, raw: item };
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

function areValues(input: unknown): input is CallRecord['properties'] {
  return isObject(input) && nameOfOddValue(input) === undefined;
}

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

/** Kept as they arrived and not copied: these are nearly all of what a look-up holds in memory. */
const valuesSchema = v.custom<CallRecord['properties']>(areValues, ({ input }) => {
  const name = isObject(input) ? nameOfOddValue(input) : undefined;
  return isObject(input) && name !== undefined
    ? `“${name}” is neither text nor null but ${typeof input[name]}`
    : 'no object';
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
