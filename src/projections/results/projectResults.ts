import * as l10n from '@vscode/l10n';
import type { CallSchema } from '../../calls/callSchema';
import type { Lookup } from '../../calls/lookup';
import { entryKinds } from '../../calls/lookupEntry';
import { countEntries } from '../../calls/summarizeLookup';
import { unknownProperties } from '../../calls/unknownProperties';
import { accountName } from '../accounts/accountName';
import { describeForgotten } from '../lookups/describeForgotten';
import { describeCount } from '../lookups/describeKinds';
import { describeState } from '../lookups/describeState';
import { describeUnknownNames } from '../lookups/describeUnknownNames';
import { lookupTitle } from '../lookups/lookupTitle';
import { projectProblems } from '../response/projectProblems';
import { projectResponse } from '../response/responseDocument';
import { lookupNotice } from './lookupNotice';
import { projectFacts } from './projectFacts';
import { describeRequests, projectRequests } from './projectRequests';
import type { ResultsView } from './resultsView';

/** What the results panel shows of a look-up. */
export function projectResults(
  lookup: Lookup,
  { apiBaseUrl, schema }: ResultsSources,
): ResultsView {
  const counts = countEntries(lookup);
  const answers = projectAnswers(lookup);
  return {
    lookupId: lookup.id,
    title: [lookupTitle(lookup), accountName(lookup)].join(' · '),
    ...(lookup.account.sample ? { sampleNotice: l10n.t('Sample data') } : {}),
    ...(lookup.isMasked === true ? { maskNotice: l10n.t('Personal data is hidden') } : {}),
    ...(lookup.state === 'running'
      ? { progress: l10n.t('Looking up… {0}', describeState(lookup)) }
      : {}),
    ...unknownNote(lookup, schema),
    counts: entryKinds
      .filter(kind => counts[kind] > 0)
      .map(kind => ({ kind, label: describeCount(kind, counts[kind], lookup.state) })),
    facts: projectFacts(lookup),
    problemCount: answers.problems.length,
    ...answers,
    requestCount: lookup.exchanges.length,
    requestNotes: describeRequests(lookup),
    requests: projectRequests(lookup, apiBaseUrl),
  };
}

/** What results are shown with, besides the look-up. */
export interface ResultsSources {
  /** Where requests go, as it is set now. */
  readonly apiBaseUrl: string;
  /** Of the look-up's account, as it is now. */
  readonly schema: CallSchema;
}

function unknownNote(lookup: Lookup, schema: CallSchema): Pick<ResultsView, 'unknownNote'> {
  const names = lookup.state === 'remembered' ? [] : unknownProperties(lookup, schema);
  return names.length === 0 ? {} : { unknownNote: describeUnknownNames(names) };
}

function projectAnswers(lookup: Lookup): Pick<ResultsView, 'notice' | 'problems' | 'document'> {
  const told = lookupNotice(lookup);
  const notice = told && {
    notice: { text: told.text, buttons: told.steps.map(({ label }) => label) },
  };
  if (lookup.state === 'remembered') {
    return { ...notice, problems: [], document: { message: describeForgotten() } };
  }
  const response = projectResponse(lookup);
  const problems = projectProblems(lookup, response).map(
    ({ severity, message, category, path }) => ({ severity, message, category, path }),
  );
  return { ...notice, problems, document: response.json };
}
