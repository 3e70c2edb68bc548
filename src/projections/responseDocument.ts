import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json';
import type { BatchAnswer, ReturnedError } from '../calls/batchAnswer';
import type { CallId } from '../calls/callId';
import type { Lookup, ReadExchange } from '../calls/lookup';
import type { LookupFailure } from '../calls/lookupFailure';

/** A look-up's answer as one JSON value, and where in it each error stands. */
export interface ResponseDocument {
  /** One batch: the body as HubSpot sent it. Several: one body of the same shape, as if HubSpot knew no limit. */
  readonly json: Json;
  readonly errors: readonly DocumentError[];
  /** Where each batch's results start in `results`. */
  readonly resultOffsets: ReadonlyMap<ReadExchange, number>;
}

/** An item of the document's `errors`, or the whole document where HubSpot answered with nothing but an error. */
export type DocumentError = { readonly path: JsonPath; readonly json: Json } & (
  | { readonly kind: 'returned'; readonly error: ReturnedError; readonly ids: readonly CallId[] }
  | { readonly kind: 'failure'; readonly failure: LookupFailure; readonly ids: readonly CallId[] }
);

export type JsonPath = readonly (string | number)[];

/**
 * Builds the document. An id's last word counts: where a later pass has answered an id, earlier errors about it are left out,
 * so the document never says both that a call is missing and that it was found among archived ones. Total.
 */
export function projectResponse(lookup: Lookup): ResponseDocument {
  const [first, ...others] = lookup.exchanges;
  if (first !== undefined && others.length === 0) {
    return verbatim(first);
  }
  return combine(lookup);
}

function verbatim(exchange: ReadExchange): ResponseDocument {
  const { batch, outcome } = exchange;
  const resultOffsets = new Map([[exchange, 0]]);
  if (outcome.kind === 'failed') {
    const json = failureJson(outcome);
    const { failure } = outcome;
    return {
      json,
      errors: [{ kind: 'failure', path: [], json, failure, ids: batch.ids }],
      resultOffsets,
    };
  }
  const errors = outcome.answer.errors.map((error, index) => {
    return {
      kind: 'returned',
      path: ['errors', index],
      json: error.raw,
      error,
      ids: error.ids,
    } as const;
  });
  return { json: outcome.answer.raw, errors, resultOffsets };
}

function combine(lookup: Lookup): ResponseDocument {
  const lastWord = new Map(
    lookup.exchanges.flatMap(exchange => exchange.batch.ids.map(id => [id, exchange] as const)),
  );
  const results: Json[] = [];
  const resultOffsets = new Map<ReadExchange, number>();
  const errors: DocumentError[] = [];
  for (const exchange of lookup.exchanges) {
    const isCurrent = (id: CallId): boolean => (lastWord.get(id) ?? exchange) === exchange;
    resultOffsets.set(exchange, results.length);
    if (exchange.outcome.kind === 'answered') {
      results.push(...rawResults(exchange.outcome.answer));
    }
    for (const error of errorsOf(exchange, isCurrent)) {
      errors.push({ ...error, path: ['errors', errors.length] });
    }
  }
  return { json: envelope(lookup, results, errors), errors, resultOffsets };
}

/** The items of `results` as they arrived, unreadable ones included. */
export function rawResults(answer: BatchAnswer): readonly Json[] {
  const { results } = answer.raw;
  return isJsonArray(results) ? results : [];
}

/** The errors of one batch, cut down to the ids that no later pass has answered. */
function errorsOf(
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
    if (ids.length === error.ids.length) {
      return [{ kind: 'returned', path: [], json: error.raw, error, ids } as const];
    }
    return ids.length === 0
      ? []
      : [{ kind: 'returned', path: [], json: withIds(error.raw, ids), error, ids } as const];
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

function envelope(
  lookup: Lookup,
  results: readonly Json[],
  errors: readonly DocumentError[],
): Json {
  const answers = lookup.exchanges.flatMap(({ outcome }) =>
    outcome.kind === 'answered' ? [outcome.answer] : [],
  );
  const times = (name: string): string[] =>
    answers.map(answer => answer.raw[name]).filter(time => typeof time === 'string');
  const startedAt = times('startedAt').sort()[0];
  const completedAt = times('completedAt').sort().at(-1);
  return {
    ...answers[0]?.raw,
    status:
      answers.find(answer => answer.status !== 'COMPLETE')?.status ??
      (answers.length > 0 ? 'COMPLETE' : 'PENDING'),
    results,
    ...(errors.length === 0
      ? { numErrors: undefined, errors: undefined }
      : { numErrors: errors.length, errors: errors.map(error => error.json) }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}
