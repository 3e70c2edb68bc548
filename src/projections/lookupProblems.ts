import * as l10n from '@vscode/l10n';
import { isJsonArray, isJsonObject } from '../base/json';
import type { CallId } from '../calls/callId';
import type { Lookup, ReadExchange } from '../calls/lookup';
import { findUnasked } from '../calls/matchAnswer';
import { describeFailure } from './describeFailure';
import {
  rawResults,
  type DocumentError,
  type JsonPath,
  type ResponseDocument,
} from './responseDocument';

/** Something to be said about one place of the response document. */
export interface LookupProblem {
  /** An error says the request went wrong, a warning that the data is not what was expected. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** HubSpot's category, or ours in the same style. */
  readonly category: string;
  readonly path: JsonPath;
  /** The id it is about, where it is about one. */
  readonly id?: CallId;
}

/** Every error of the answer, one problem for each id it names, and what in the answer contradicts itself. Total. */
export function projectProblems(
  lookup: Lookup,
  document: ResponseDocument,
): readonly LookupProblem[] {
  return [
    ...document.errors.flatMap(problemsOfError),
    ...lookup.exchanges.flatMap(exchange => problemsOfAnswer(exchange, document)),
    ...problemsOfEnvelope(document),
    ...problemsOfSilence(lookup, document),
  ];
}

function problemsOfError(item: DocumentError): readonly LookupProblem[] {
  if (item.kind === 'failure') {
    const { failure, ids, path } = item;
    const message =
      ids.length === 1
        ? l10n.t('1 ID has no answer. {0}', describeFailure(failure))
        : l10n.t('{0} IDs have no answer. {1}', ids.length, describeFailure(failure));
    return [
      { severity: 'error', message, category: failure.category, path: messagePath(item, path) },
    ];
  }
  const { error, ids, path } = item;
  const general: LookupProblem = {
    severity: 'error',
    message: wordsOf(error.message, error.category),
    category: error.category,
    path: messagePath(item, path),
  };
  const details = error.details.map(({ message, code = error.category }, index) => ({
    severity: 'error' as const,
    message: wordsOf(message, code),
    category: code,
    path: [...path, 'errors', index, 'message'],
  }));
  const named = ids.map((id, index) => problemOfId(item, id, index));
  return [...(named.length === 0 ? [general] : named), ...details];
}

/** What HubSpot said or, where it said nothing, the name it gave the error. */
function wordsOf(message: string, category: string): string {
  return (
    message.trim() || category.trim() || l10n.t('HubSpot reported an error without a message.')
  );
}

function problemOfId(
  item: DocumentError & { kind: 'returned' },
  id: CallId,
  index: number,
): LookupProblem {
  const { category, message } = item.error;
  const path = [...item.path, 'context', idsMember(item), index];
  if (category !== 'OBJECT_NOT_FOUND') {
    const words = l10n.t('Call {0}: {1}', id, wordsOf(message, category));
    return { severity: 'error', message: words, category, path, id };
  }
  const words = l10n.t(
    'Call {0} was not found. It may be archived, deleted for good, or never have been a call of this account.',
    id,
  );
  return { severity: 'warning', message: words, category, path, id };
}

/** HubSpot names ids under `ids` in batches and under `id` elsewhere. */
function idsMember({ json }: DocumentError): 'ids' | 'id' {
  const context = isJsonObject(json) ? json['context'] : undefined;
  return isJsonObject(context) && isJsonArray(context['ids']) ? 'ids' : 'id';
}

function messagePath({ json }: DocumentError, path: JsonPath): JsonPath {
  return isJsonObject(json) && 'message' in json ? [...path, 'message'] : path;
}

/** Results nobody asked for, and results that could not be read. */
function problemsOfAnswer(
  exchange: ReadExchange,
  document: ResponseDocument,
): readonly LookupProblem[] {
  const { batch, outcome } = exchange;
  if (outcome.kind === 'failed') {
    return [];
  }
  const { answer } = outcome;
  const results = rawResults(answer);
  const places = document.resultPlaces.get(exchange) ?? [];
  // What the document leaves out, because a later batch has the last word, is no problem any more.
  const at = (index: number): readonly number[] => {
    const place = places[index];
    return place === undefined ? [] : [place];
  };
  const unasked = findUnasked(batch, answer).flatMap(call =>
    at(results.indexOf(call.raw)).map(place => ({
      severity: 'warning' as const,
      message: l10n.t('HubSpot returned call {0}, which was not asked for.', call.id),
      category: 'UNEXPECTED_RESULT',
      path: ['results', place, 'id'],
    })),
  );
  const malformed = answer.malformed.flatMap(({ id, index, reason }) =>
    at(index).map(place => ({
      severity: 'error' as const,
      message: l10n.t('This result is not a call of the documented shape: {0}', reason),
      category: 'MALFORMED_RESULT',
      path: ['results', place],
      ...(id === undefined ? {} : { id }),
    })),
  );
  return [...unasked, ...malformed];
}

/** A status other than COMPLETE, and a count of errors that is not the number of errors listed. */
function problemsOfEnvelope({ json, errors }: ResponseDocument): readonly LookupProblem[] {
  if (!isJsonObject(json) || !isJsonArray(json['results'])) {
    return [];
  }
  const { status, numErrors } = json;
  const problems: LookupProblem[] = [];
  if (typeof status === 'string' && status !== 'COMPLETE' && status !== 'PENDING') {
    const message = l10n.t('HubSpot gave the batch the status {0}; calls may be left out.', status);
    problems.push({ severity: 'warning', message, category: status, path: ['status'] });
  }
  if (typeof numErrors === 'number' && numErrors !== errors.length) {
    const message = l10n.t('HubSpot counts {0} errors and lists {1}.', numErrors, errors.length);
    problems.push({
      severity: 'warning',
      message,
      category: 'ERRORS_NOT_LISTED',
      path: ['numErrors'],
    });
  }
  return problems;
}

/** Ids that were sent and that no answer mentions. Their place is where the answer should have been. */
function problemsOfSilence(lookup: Lookup, { json }: ResponseDocument): readonly LookupProblem[] {
  const path = isJsonObject(json) && 'results' in json ? ['results'] : [];
  return lookup.entries
    .filter(entry => entry.kind === 'failed' && entry.failure.category === 'NOT_ANSWERED')
    .map(({ id }) => ({
      severity: 'error',
      message: l10n.t('Call {0} was asked for, and HubSpot’s answer does not mention it.', id),
      category: 'NOT_ANSWERED',
      path,
      id,
    }));
}
