import * as l10n from '@vscode/l10n';
import { changedEntries, type ChangedEntry } from '../../calls/changedEntries';
import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import { describeInvalid } from '../failures/describeInvalid';
import { describeCounts } from '../lookups/describeKinds';
import { describeMarks } from '../lookups/describeMarks';
import { listRepeated } from '../lookups/describeRepeated';
import { startTime } from '../lookups/startTime';
import { whatChanged } from '../tree/describeChange';
import { cutList } from '../values/cutList';
import { formatDuration } from '../values/formatDuration';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';
import type { ResultsFact } from './resultsView';

/** What the results panel says about a look-up as a whole. */
export function projectFacts(lookup: Lookup): readonly ResultsFact[] {
  const outcomes = lookup.exchanges.map(({ outcome }) => outcome);
  const statuses = outcomes.map(outcome =>
    outcome.kind === 'answered' ? outcome.answer.status : '',
  );
  const http = outcomes.map(outcome =>
    String(outcome.kind === 'answered' ? outcome.status : (outcome.failure.status ?? '')),
  );
  return [
    { label: l10n.t('HubSpot’s status'), value: distinct(statuses) },
    { label: 'HTTP', value: distinct(http) },
    { label: l10n.t('Asked for'), value: describeMarks(lookup).join(' · ') },
    { label: l10n.t('Started'), value: startTime(lookup) },
    { label: l10n.t('Took'), value: formatDuration(lookup.durationMs) },
    { label: l10n.t('Requests'), value: formatNumber(lookup.requests) },
    { label: l10n.t('API version'), value: lookup.apiVersion },
    mergedFact(lookup),
    repeatedFact(lookup),
    unreadableFact(lookup),
    { label: l10n.t('Before'), value: describeBefore(lookup) },
    changedFact(lookup),
  ].filter(fact => fact.value !== '');
}

/** Longer lists are cut: nobody reads them to the end. */
const mostItems = 100;

/** Which call came in place of which. */
function mergedFact({ entries }: Lookup): ResultsFact {
  const merged = entries.flatMap(entry =>
    entry.kind === 'merged' ? [`${entry.id} → ${entry.call.id}`] : [],
  );
  const [first = '', ...others] = merged;
  const label = l10n.t('Merged');
  return others.length === 0
    ? { label, value: first }
    : { label, value: countOf(merged.length), items: cutList(merged, mostItems) };
}

function repeatedFact({ plan }: Lookup): ResultsFact {
  const items = cutList(listRepeated(plan), mostItems);
  return { label: l10n.t('Repeated IDs'), value: countOf(plan.duplicates.length), items };
}

function unreadableFact(lookup: Lookup): ResultsFact {
  const count = countEntries(lookup).invalid;
  const pieces = lookup.invalid.slice(0, mostItems).map(describeInvalid);
  const items = cutList(pieces, mostItems, count);
  return { label: l10n.t('Unreadable'), value: countOf(count), items };
}

/** Where the answers themselves are is said by their row in the Lookups view. */
function describeBefore({ earlier }: Lookup): string {
  return earlier === undefined ? '' : [startTime(earlier), describeCounts(earlier)].join(' · ');
}

function changedFact(lookup: Lookup): ResultsFact {
  const changes = lookup.state === 'running' ? [] : changedEntries(lookup);
  const named = changes.slice(0, mostItems).map(describeChanged);
  const items = cutList(named, mostItems, changes.length);
  return { label: l10n.t('Changed'), value: countOf(changes.length), items };
}

function describeChanged(change: ChangedEntry): string {
  return `${change.after.id}: ${whatChanged(change)}`;
}

/** Nothing is said of what did not occur. */
function countOf(count: number): string {
  return count > 0 ? formatNumber(count) : '';
}

function distinct(values: readonly string[]): string {
  return listInWords([...new Set(values.filter(value => value !== ''))]);
}
