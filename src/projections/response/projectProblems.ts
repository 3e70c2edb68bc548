import * as l10n from '@vscode/l10n';
import { isJsonObject } from '../../base/json';
import type { Lookup } from '../../calls/lookup';
import type { LookupProblem } from './lookupProblem';
import { problemOfResult } from './problemOfResult';
import { problemsOfEnvelope } from './problemsOfEnvelope';
import { problemsOfError } from './problemsOfError';
import type { ResponseDocument } from './responseDocument';
import { silentIds } from './silentIds';

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

/** Ids that were sent and that the answer does not mention. Their place is where it should have been. */
function problemsOfSilence(lookup: Lookup, { json }: ResponseDocument): readonly LookupProblem[] {
  const path = isJsonObject(json) && 'results' in json ? ['results'] : [];
  return silentIds(lookup).map(({ archived, id }) => ({
    severity: 'error',
    message:
      archived && !lookup.options.archived
        ? l10n.t(
            'Call {0} was asked for among archived calls, and HubSpot’s answer does not mention it.',
            id,
          )
        : l10n.t('Call {0} was asked for, and HubSpot’s answer does not mention it.', id),
    category: 'NOT_ANSWERED',
    path,
    id,
  }));
}
