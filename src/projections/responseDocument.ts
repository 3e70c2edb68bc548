import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { BatchAnswer, ReturnedError } from '../calls/batchAnswer';
import type { CallId } from '../calls/callId';
import type { Lookup, ReadExchange } from '../calls/lookup';
import type { LookupFailure } from '../calls/lookupFailure';
import { matchAnswer } from '../calls/matchAnswer';
import { joinAnswers } from './joinAnswers';

/** A look-up's answer as one JSON value, and where in it each error stands. */
export interface ResponseDocument {
  /** One batch: the body as HubSpot sent it. Several: one body of the same shape, as if HubSpot knew no limit. */
  readonly json: Json;
  readonly errors: readonly DocumentError[];
  /** For each batch, where the items of its `results` stand in the document's; `undefined` for those left out. */
  readonly resultPlaces: ReadonlyMap<ReadExchange, readonly (number | undefined)[]>;
}

/** An item of the document's `errors`, or the whole document where HubSpot answered with nothing but an error. */
export type DocumentError = { readonly path: JsonPath; readonly json: Json } & (
  | {
      readonly kind: 'returned';
      readonly error: ReturnedError;
      readonly ids: readonly CallId[];
      readonly searched: Searched;
    }
  | { readonly kind: 'failure'; readonly failure: LookupFailure; readonly ids: readonly CallId[] }
);

/** HubSpot looks through live calls or archived ones, never through both at once. */
export type Searched = 'live' | 'archived' | 'both';

export type JsonPath = readonly (string | number)[];

/**
 * Builds the document. An id's last word counts: where a later pass has answered an id, earlier errors about it are left out,
 * so the document never says both that a call is missing and that it was found among archived ones. Total.
 */
export function projectResponse(lookup: Lookup): ResponseDocument {
  const [first, ...others] = lookup.exchanges;
  if (first !== undefined && others.length === 0) {
    return verbatim(lookup, first);
  }
  return combine(lookup);
}

/** Which calls HubSpot has looked through once this batch was answered. */
function searchedBy({ options }: Lookup, { batch }: ReadExchange): Searched {
  return !batch.archived ? 'live' : options.archived ? 'archived' : 'both';
}

function verbatim(lookup: Lookup, exchange: ReadExchange): ResponseDocument {
  const { batch, outcome } = exchange;
  if (outcome.kind === 'failed') {
    const json = failureJson(outcome);
    const { failure } = outcome;
    const error = { kind: 'failure', path: [], json, failure, ids: batch.ids } as const;
    return { json, errors: [error], resultPlaces: new Map() };
  }
  const { answer } = outcome;
  const errors = answer.errors.map((error, index) => {
    const path = ['errors', index];
    const searched = searchedBy(lookup, exchange);
    return { kind: 'returned', path, json: error.raw, error, ids: error.ids, searched } as const;
  });
  const places = rawResults(answer).map((_, index) => index);
  return { json: answer.raw, errors, resultPlaces: new Map([[exchange, places]]) };
}

function combine(lookup: Lookup): ResponseDocument {
  const lastWord = lastWords(lookup.exchanges);
  const lastAsked = new Map(
    lookup.exchanges.flatMap(exchange => exchange.batch.ids.map(id => [id, exchange] as const)),
  );
  const results: Json[] = [];
  const resultPlaces = new Map<ReadExchange, readonly (number | undefined)[]>();
  const errors: DocumentError[] = [];
  for (const exchange of lookup.exchanges) {
    // A failure says nothing about an id; it stands until somebody asks again.
    const words = exchange.outcome.kind === 'answered' ? lastWord : lastAsked;
    const isCurrent = (id: CallId): boolean => (words.get(id) ?? exchange) === exchange;
    if (exchange.outcome.kind === 'answered') {
      const items = rawResults(exchange.outcome.answer);
      const places = items.map(item =>
        isCurrent(idOf(item)) ? results.push(item) - 1 : undefined,
      );
      resultPlaces.set(exchange, places);
    }
    for (const error of errorsOf(lookup, exchange, isCurrent)) {
      errors.push({ ...error, path: ['errors', errors.length] });
    }
  }
  const answers = lookup.exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answered' ? [outcome.answer] : [],
  );
  const json = joinAnswers(
    answers,
    results,
    errors.map(error => error.json),
  );
  return { json, errors, resultPlaces };
}

/** The batch that has the last word on each id: the last answer that mentions it or, where none does, the last answer. */
function lastWords(exchanges: readonly ReadExchange[]): ReadonlyMap<CallId, ReadExchange> {
  const words = new Map<CallId, ReadExchange>();
  for (const exchange of exchanges) {
    const { batch, outcome } = exchange;
    const entries = outcome.kind === 'answered' ? matchAnswer(batch, outcome.answer) : [];
    for (const entry of entries) {
      const isSilent = entry.kind === 'failed' && entry.failure.category === 'NOT_ANSWERED';
      if (!isSilent || !words.has(entry.id)) {
        words.set(entry.id, exchange);
      }
    }
  }
  return words;
}

/** The items of `results` as they arrived, unreadable ones included. */
export function rawResults(answer: BatchAnswer): readonly Json[] {
  const { results } = answer.raw;
  return isJsonArray(results) ? results : [];
}

function idOf(item: Json): CallId {
  const id = isJsonObject(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

/** The errors of one batch, cut down to the ids that it has the last word on. */
function errorsOf(
  lookup: Lookup,
  exchange: ReadExchange,
  isCurrent: (id: CallId) => boolean,
): readonly DocumentError[] {
  const { batch, outcome } = exchange;
  if (outcome.kind === 'failed') {
    const { failure } = outcome;
    const ids = batch.ids.filter(isCurrent);
    const json = failureJson(outcome);
    return ids.length === 0 ? [] : [{ kind: 'failure', path: [], json, failure, ids }];
  }
  return outcome.answer.errors.flatMap(error => {
    const ids = error.ids.filter(isCurrent);
    if (ids.length === 0 && error.ids.length > 0) {
      return [];
    }
    const json = ids.length === error.ids.length ? error.raw : withIds(error.raw, ids);
    const searched = searchedBy(lookup, exchange);
    return [{ kind: 'returned', path: [], json, error, ids, searched } as const];
  });
}

function withIds(raw: JsonObject, ids: readonly CallId[]): Json {
  const context = raw['context'];
  return { ...raw, context: { ...(isJsonObject(context) ? context : {}), ids } };
}

/** HubSpot's body where it sent one; else the facts under HubSpot's names for them. */
function failureJson({ failure, body }: { failure: LookupFailure; body?: Json }): Json {
  const { category, message, correlationId } = failure;
  return (
    body ?? {
      status: 'error',
      category,
      message,
      ...(correlationId === undefined ? {} : { correlationId }),
    }
  );
}
