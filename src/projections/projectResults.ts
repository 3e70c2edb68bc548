import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';
import { entryKinds } from '../calls/lookupEntry';
import { countEntries } from '../calls/summarizeLookup';
import { formatDuration, formatTime } from './describeCall';
import { describeCount, describeState, lookupTitle } from './describeLookup';
import { projectProblems } from './lookupProblems';
import { projectResponse } from './responseDocument';
import type { ResultsFact, ResultsView } from './resultsView';

/** What the results panel shows of a look-up. */
export function projectResults(lookup: Lookup): ResultsView {
  const response = projectResponse(lookup);
  const counts = countEntries(lookup);
  return {
    lookupId: lookup.id,
    title: lookupTitle(lookup),
    ...(lookup.account.sample ? { sampleNotice: l10n.t('Sample data') } : {}),
    ...(lookup.state === 'running'
      ? { progress: l10n.t('Looking up… {0}', describeState(lookup)) }
      : {}),
    counts: entryKinds
      .filter(kind => counts[kind] > 0)
      .map(kind => ({ kind, label: describeCount(kind, counts[kind], lookup.state) })),
    facts: factsOf(lookup),
    problems: projectProblems(lookup, response).map(({ severity, message, category, path }) => {
      return { severity, message, category, path };
    }),
    document: response.json,
  };
}

function factsOf(lookup: Lookup): readonly ResultsFact[] {
  const counts = countEntries(lookup);
  const outcomes = lookup.exchanges.map(({ outcome }) => outcome);
  const statuses = outcomes.map(outcome =>
    outcome.kind === 'answered' ? outcome.answer.status : '',
  );
  const http = outcomes.map(outcome =>
    String(outcome.kind === 'answered' ? outcome.status : (outcome.failure.status ?? '')),
  );
  return [
    { label: l10n.t('Status'), value: distinct(statuses) },
    { label: 'HTTP', value: distinct(http) },
    { label: l10n.t('Started'), value: formatTime(lookup.startedAt) ?? lookup.startedAt },
    { label: l10n.t('Took'), value: formatDuration(lookup.durationMs) },
    { label: l10n.t('Requests'), value: lookup.requests.toLocaleString() },
    { label: l10n.t('API version'), value: lookup.apiVersion },
    {
      label: l10n.t('Repeated IDs'),
      value: counts.duplicates > 0 ? String(counts.duplicates) : '',
    },
    { label: l10n.t('Unreadable'), value: counts.invalid > 0 ? String(counts.invalid) : '' },
  ].filter(fact => fact.value !== '');
}

function distinct(values: readonly string[]): string {
  return [...new Set(values.filter(value => value !== ''))].join(', ');
}
