import * as l10n from '@vscode/l10n';
import { isJsonObject } from '../base/json';
import type { Lookup } from '../calls/lookup';
import type { LookupProblem } from './lookupProblem';
import { problemOfResult } from './problemOfResult';
import { problemsOfEnvelope } from './problemsOfEnvelope';
import { problemsOfError } from './problemsOfError';
import type { ResponseDocument } from './responseDocument';

/** Every error of the answer, one problem for each id it names, and what in the answer contradicts itself. Total. */
export function projectProblems(
  lookup: Lookup,
  document: ResponseDocument,
): readonly LookupProblem[] {
  const isAlone = lookup.exchanges.length === 1;
  return [
    ...document.errors.flatMap(problemsOfError),
    ...document.oddResults.map(result => problemOfResult(result, isAlone)),
    ...problemsOfEnvelope(document, isAlone),
    ...problemsOfSilence(lookup, document),
  ];
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
