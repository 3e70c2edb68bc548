import * as l10n from '@vscode/l10n';
import { isJsonArray, isJsonObject } from '../base/json';
import type { Lookup, ReadExchange } from '../calls/lookup';
import { findUnasked } from '../calls/matchAnswer';
import type { LookupProblem } from './lookupProblem';
import { problemsOfError } from './problemsOfError';
import { rawResults, type ResponseDocument } from './responseDocument';

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
