import * as v from 'valibot';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';
import type { AssociatedRecord } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import { idOfJson } from '../../calls/idOfJson';
import { pagingSchema } from './pagingSchema';

/** One answer to the question which records some calls are associated with. */
export interface AssociationsPage {
  readonly results: readonly CallLinks[];
  readonly errors: readonly LinksError[];
}

/** Some of a call's associations with records of one kind. */
export interface CallLinks {
  readonly callId: CallId;
  readonly records: readonly AssociatedRecord[];
  /** Where the next ones start; absent with the last ones. */
  readonly after?: string;
}

/** Calls without an answer. That a call has no associations is such an error, too. */
export interface LinksError {
  /** Empty where HubSpot does not say which calls it means. */
  readonly callIds: readonly CallId[];
  readonly isNone: boolean;
  readonly category: string;
  readonly message: string;
}

/**
 * Reads the body, or answers `undefined` where it is none. Calls and records are decoded one by one: what has no id costs itself
 * only. Ids come as numbers or as text, by version. Total.
 */
export function decodeAssociations(body: Json | undefined): AssociationsPage | undefined {
  if (!isJsonObject(body) || !isJsonArray(body['results'])) {
    return undefined;
  }
  const errors = isJsonArray(body['errors']) ? body['errors'] : [];
  return { results: body['results'].flatMap(decodeLinks), errors: errors.map(decodeError) };
}

function decodeLinks(item: Json): readonly CallLinks[] {
  const { from, to, paging } = v.parse(resultSchema, item);
  const callId = idOfJson(from.id);
  return !callId
    ? []
    : [
        {
          callId,
          records: to.flatMap(decodeRecord),
          ...(paging.next.after === undefined ? {} : { after: paging.next.after }),
        },
      ];
}

function decodeRecord(item: unknown): readonly AssociatedRecord[] {
  const { toObjectId, associationTypes } = v.parse(recordSchema, item);
  const id = idOfJson(toObjectId);
  const labels = new Set(associationTypes.map(({ label }) => label).filter(Boolean));
  return !id ? [] : [{ id, labels: [...labels] }];
}

function decodeError(item: Json): LinksError {
  const { category, subCategory, message, context } = v.parse(errorSchema, item);
  return {
    callIds: [...context.fromObjectId, ...context.ids, ...context.id],
    isNone: category === 'OBJECT_NOT_FOUND' || subCategory.endsWith('NO_ASSOCIATIONS_FOUND'),
    category,
    message,
  };
}

const text = v.fallback(v.pipe(v.string(), v.trim()), '');
const list = v.fallback(v.array(v.unknown()), []);
const ids = v.pipe(
  list,
  v.transform(items => items.map(idOfJson).filter(id => id !== undefined)),
);

const resultSchema = v.fallback(
  v.object({
    from: v.fallback(v.object({ id: v.unknown() }), { id: undefined }),
    to: list,
    paging: pagingSchema,
  }),
  { from: { id: undefined }, to: [], paging: v.getFallback(pagingSchema) },
);

const recordSchema = v.fallback(
  v.object({
    toObjectId: v.unknown(),
    associationTypes: v.fallback(v.array(v.fallback(v.object({ label: text }), { label: '' })), []),
  }),
  { toObjectId: undefined, associationTypes: [] },
);

const errorSchema = v.fallback(
  v.object({
    category: v.fallback(v.string(), 'UNKNOWN'),
    subCategory: text,
    message: text,
    context: v.fallback(v.object({ fromObjectId: ids, ids, id: ids }), {
      fromObjectId: [],
      ids: [],
      id: [],
    }),
  }),
  {
    category: 'UNKNOWN',
    subCategory: '',
    message: '',
    context: { fromObjectId: [], ids: [], id: [] },
  },
);
