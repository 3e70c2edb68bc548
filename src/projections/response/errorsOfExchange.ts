import { isJsonArray, type Json } from '../../base/json';
import type { BatchAnswer, ReturnedError } from '../../calls/batchAnswer';
import type { CallId } from '../../calls/callId';
import type { Lookup, ReadExchange, ReadOutcome } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { Searched } from '../lookups/searchedFor';
import type { DocumentError } from './documentError';
import type { JsonPath } from './jsonPath';
import { withoutIds } from './namedIds';

/** Tells which ids a batch is still to be heard about. */
export type IdFilter = (id: CallId) => boolean;

/**
 * The errors of one batch, cut down to some of the ids; an error about none of these is left out. `pathOf` gives the place of
 * each of those that are left. The same as before is the same object, so that who has seen it can tell. Total.
 */
export function errorsOfExchange(
  lookup: Lookup,
  exchange: ReadExchange,
  counts: IdFilter,
  pathOf: (index: number) => JsonPath,
): readonly DocumentError[] {
  const { batch, outcome } = exchange;
  if (outcome.kind === 'failed') {
    const ids = kept(batch.ids, counts);
    const isOver = ids.length === 0 && batch.ids.length > 0;
    return isOver ? [] : [errorOfFailure(outcome, ids, pathOf(0))];
  }
  const { errors, raw } = outcome.answer;
  const searched = searchedBy(lookup, exchange);
  const items = isJsonArray(raw['errors']) ? raw['errors'] : [];
  const shown: DocumentError[] = [];
  for (const [index, error] of errors.entries()) {
    const ids = kept(error.ids, counts);
    if (ids.length > 0 || error.ids.length === 0) {
      const item = items[index] ?? error.raw;
      shown.push(errorOfItem(error, item, ids, searched, pathOf(shown.length)));
    }
  }
  const unlisted = unlistedErrors(outcome.answer);
  if (unlisted !== undefined) {
    const path = pathOf(shown.length);
    shown.push({ kind: 'returned', path, json: unlisted, error: unreadable, ids: [], searched });
  }
  return shown;
}

/** What HubSpot sent for `errors` where that is no list: an error nobody can read, and not to be lost. */
export function unlistedErrors({ raw: { errors } }: BatchAnswer): Json | undefined {
  return errors === null || isJsonArray(errors) ? undefined : errors;
}

const unreadable: ReturnedError = {
  category: 'UNKNOWN',
  message: '',
  ids: [],
  details: [],
  raw: {},
};

/** The errors as they were made last: an error belongs to one look-up, which is projected over and over. */
const made = new WeakMap<ReturnedError | ReadOutcome, DocumentError>();

function errorOfItem(
  error: ReturnedError,
  item: Json,
  ids: readonly CallId[],
  searched: Searched,
  path: JsonPath,
): DocumentError {
  const before = made.get(error);
  const isAlike = before !== undefined && isSame(before.ids, ids);
  if (isAlike && isSame(before.path, path)) {
    return before;
  }
  const left = new Set(ids);
  const json =
    ids === error.ids ? item : isAlike ? before.json : withoutIds(item, id => !left.has(id));
  const now: DocumentError = { kind: 'returned', path, json, error, ids, searched };
  made.set(error, now);
  return now;
}

function errorOfFailure(
  outcome: ReadOutcome & { readonly kind: 'failed' },
  ids: readonly CallId[],
  path: JsonPath,
): DocumentError {
  const { body, failure } = outcome;
  const before = made.get(outcome);
  if (before !== undefined && isSame(before.ids, ids) && isSame(before.path, path)) {
    return before;
  }
  const json = before?.json ?? body ?? failureJson(failure);
  const now: DocumentError = { kind: 'failure', path, json, failure, ids };
  made.set(outcome, now);
  return now;
}

/** Which calls HubSpot has looked through once this batch was answered. */
function searchedBy({ options }: Lookup, { batch }: ReadExchange): Searched {
  return !batch.archived ? 'live' : options.archived ? 'archived' : 'both';
}

/** The facts under HubSpot's names for them, where HubSpot sent no body. */
function failureJson({ category, message, correlationId }: LookupFailure): Json {
  return {
    status: 'error',
    category,
    message,
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}

/** The list itself where nothing has to go, which is nearly always. */
function kept(ids: readonly CallId[], counts: IdFilter): readonly CallId[] {
  return ids.every(counts) ? ids : ids.filter(counts);
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
