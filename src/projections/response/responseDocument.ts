import type { Json } from '../../base/json';
import { onceForEach } from '../../base/onceForEach';
import type { BatchAnswer } from '../../calls/batchAnswer';
import type { CallId } from '../../calls/callId';
import type { Lookup, ReadExchange } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';
import { resultItems, type OddResult, type ResultItem } from '../../calls/resultItems';
import type { DocumentError } from './documentError';
import { errorsOfExchange, unlistedErrors } from './errorsOfExchange';
import { joinAnswers } from './joinAnswers';
import { LastWords } from './lastWords';

/** A look-up's answer as one JSON value, and what in it is not as it should be. */
export interface ResponseDocument {
  /** One batch: the body as HubSpot sent it. Several: one body of the same shape, as if HubSpot knew no limit. */
  readonly json: Json;
  readonly errors: readonly DocumentError[];
  /** Results that are not calls that were asked for, in the order of the document. */
  readonly oddResults: readonly PlacedResult[];
  /** The answers whose status and count of errors still count. */
  readonly answers: readonly DocumentBatch[];
  /** Names of fields in which answers differ: the document holds the first one's. */
  readonly differing: readonly string[];
}

/** An odd result, its place among the document's `results`, and the batch it came for. */
export interface PlacedResult {
  readonly place: number;
  readonly result: OddResult;
  readonly batch: ReadBatch;
}

/** A batch with its answer. */
export interface DocumentBatch {
  readonly batch: ReadBatch;
  readonly answer: BatchAnswer;
}

/**
 * Builds the document. An id's last word counts: where a later pass has answered an id, earlier errors about it are left out,
 * so the document never says both that a call is missing and that it was found among archived ones. A call that several batches
 * brought stands once; what HubSpot sent twice in one answer stands twice. What was part of the document of an earlier state is
 * the same object in that of a later one. Made once: everyone who shows a part of the document asks for the whole. Total.
 */
export const projectResponse = onceForEach((lookup: Lookup): ResponseDocument => {
  const [first, ...others] = lookup.exchanges;
  return first !== undefined && others.length === 0 ? verbatim(lookup, first) : combine(lookup);
});

function verbatim(lookup: Lookup, exchange: ReadExchange): ResponseDocument {
  const { batch, outcome } = exchange;
  const isHeard = (): boolean => true;
  if (outcome.kind === 'failed') {
    const errors = errorsOfExchange(lookup, exchange, isHeard, () => []);
    return { json: errors[0]?.json ?? null, errors, oddResults: [], answers: [], differing: [] };
  }
  const { answer } = outcome;
  const isList = unlistedErrors(answer) === undefined;
  const errors = errorsOfExchange(lookup, exchange, isHeard, index =>
    isList ? ['errors', index] : ['errors'],
  );
  const oddResults = resultItems(batch, answer).flatMap((result, place) =>
    'kind' in result ? [{ place, result, batch }] : [],
  );
  return { json: answer.raw, errors, oddResults, answers: [{ batch, answer }], differing: [] };
}

function combine(lookup: Lookup): ResponseDocument {
  const words = new LastWords(lookup);
  const results: Json[] = [];
  const errors: DocumentError[] = [];
  const oddResults: PlacedResult[] = [];
  const answered: BatchAnswer[] = [];
  const answers: DocumentBatch[] = [];
  for (const [place, exchange] of lookup.exchanges.entries()) {
    const { batch, outcome } = exchange;
    // A failure says nothing about an id; it stands until somebody asks again.
    const isHeard = (id: CallId): boolean =>
      outcome.kind === 'answered' ? words.counts(place, id) : words.isLastAsked(place, id);
    const first = errors.length;
    for (const error of errorsOfExchange(lookup, exchange, isHeard, n => ['errors', first + n])) {
      errors.push(error);
    }
    if (outcome.kind === 'failed') {
      continue;
    }
    const { answer } = outcome;
    answered.push(answer);
    if (!words.isSettled(place)) {
      answers.push({ batch, answer });
    }
    for (const result of resultItems(batch, answer)) {
      if (!stands(result, place, words)) {
        continue;
      }
      if ('kind' in result) {
        oddResults.push({ place: results.length, result, batch });
      }
      results.push(result.raw);
    }
  }
  const { json, differing } = joinAnswers(
    answered,
    answers,
    results,
    errors.map(error => error.json),
  );
  return { json, errors, oddResults, answers, differing };
}

/** Whether a result of this exchange is part of the document: no other one has brought it as well, or has answered it since. */
function stands(result: ResultItem, place: number, words: LastWords): boolean {
  if (!('kind' in result)) {
    return words.isHome(place, result);
  }
  if (result.kind === 'unasked') {
    return words.isHome(place, result.call);
  }
  return result.ids.length === 0
    ? !words.isSettled(place)
    : result.ids.some(id => words.counts(place, id));
}
