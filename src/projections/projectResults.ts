import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';
import { entryKinds } from '../calls/lookupEntry';
import { countEntries } from '../calls/summarizeLookup';
import { describeForgotten } from './describeForgotten';
import { describeFruitless } from './describeFruitless';
import { accountName, describeCount, describeState, lookupTitle } from './describeLookup';
import { projectProblems } from './lookupProblems';
import { projectFacts } from './projectFacts';
import { describeRequests, projectRequests } from './projectRequests';
import { projectResponse } from './responseDocument';
import type { ResultsView } from './resultsView';

/** What the results panel shows of a look-up. */
export function projectResults(lookup: Lookup): ResultsView {
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
    counts: entryKinds
      .filter(kind => counts[kind] > 0)
      .map(kind => ({ kind, label: describeCount(kind, counts[kind], lookup.state) })),
    facts: projectFacts(lookup),
    problemCount: answers.problems.length,
    ...answers,
    requestCount: lookup.exchanges.length,
    requestNotes: describeRequests(lookup),
    requests: projectRequests(lookup),
  };
}

function projectAnswers(lookup: Lookup): Pick<ResultsView, 'notice' | 'problems' | 'document'> {
  if (lookup.state === 'remembered') {
    const notice = describeForgotten();
    return { notice, problems: [], document: { message: notice } };
  }
  const response = projectResponse(lookup);
  const problems = projectProblems(lookup, response).map(
    ({ severity, message, category, path }) => ({ severity, message, category, path }),
  );
  const notice = describeFruitless(lookup);
  return { ...(notice === undefined ? {} : { notice }), problems, document: response.json };
}
