import * as l10n from '@vscode/l10n';
import type { Lookup, LookupState } from '../calls/lookup';
import { entryKinds, type EntryKind } from '../calls/lookupEntry';
import { lookupName } from '../calls/lookupName';
import { countEntries } from '../calls/summarizeLookup';
import { describeProgress } from './describeProgress';
import { describePropertySet } from './describePropertySet';
import { formatNumber } from './formatNumber';
import { formatShortTime, formatTime, formatTimeOfDay, formatTimeSince } from './formatTime';

/** "call-ids.txt · 14:05": what tells look-ups apart, in the view, on the results panel and wherever else one is named. */
export function lookupTitle(lookup: Lookup): string {
  const { startedAt, state } = lookup;
  // Those of this window are of today; the tooltip has the day.
  const time = (state === 'remembered' ? formatShortTime : formatTimeOfDay)(startedAt);
  return [lookupName(lookup) || l10n.t('No IDs'), time ?? startedAt].join(' · ');
}

/** "12 calls". */
export function describeSize({ plan }: Pick<Lookup, 'plan'>): string {
  return describeNumber(plan.ids.length);
}

/** "1 call", "12 calls". */
export function describeNumber(calls: number): string {
  return calls === 1 ? l10n.t('1 call') : l10n.t('{0} calls', formatNumber(calls));
}

/** What was asked for besides calls as they are: a set of properties, their history, archived ones, calls by another property than the ID. */
export function describeMarks({ options }: Pick<Lookup, 'options'>): readonly string[] {
  const { archived, idProperty, propertiesWithHistory } = options;
  return [
    ...describePropertySet(options),
    ...(propertiesWithHistory.length > 0 ? [l10n.t('with history')] : []),
    ...(archived ? [l10n.t('archived only')] : []),
    ...(idProperty === undefined ? [] : [l10n.t('by {0}', idProperty)]),
  ];
}

/** The sample portal's name is ours, and so is its translation. */
export function accountName({ account }: Pick<Lookup, 'account'>): string {
  return account.sample ? l10n.t('Sample portal') : account.name;
}

/** When it was made, in the user's manner. */
export function startTime({ startedAt }: Lookup): string {
  return formatTime(startedAt) ?? startedAt;
}

/** When it was made the time before; without the date where that is the same day. */
export function earlierTime({ earlier, startedAt }: Lookup): string {
  const time = earlier === undefined ? startedAt : earlier.startedAt;
  return formatTimeSince(time, startedAt) ?? time;
}

/** While it runs, how far it is; afterwards how it ended and, where that is all that is known, that it is. */
export function describeState(lookup: Lookup): string {
  switch (lookup.state) {
    case 'running':
      return describeProgress(lookup.progress);
    case 'done':
    case 'cancelled':
      return describeCounts(lookup);
    case 'remembered':
      return [describeCounts(lookup), l10n.t('answers not kept')].filter(Boolean).join(' · ');
  }
}

/** "9 found, 2 missing": the counts that are not zero, adding up to all. */
export function describeCounts(lookup: Lookup): string {
  const counts = countEntries(lookup);
  return entryKinds
    .filter(kind => counts[kind] > 0)
    .map(kind => describeCount(kind, counts[kind], lookup.state))
    .join(', ');
}

/** "3 found". What has not been sent yet while a look-up runs is only waiting. */
export function describeCount(kind: EntryKind, count: number, state: LookupState): string {
  const shown = formatNumber(count);
  switch (kind) {
    case 'found':
      return l10n.t('{0} found', shown);
    case 'archived':
      return l10n.t('{0} archived', shown);
    case 'merged':
      return l10n.t('{0} merged', shown);
    case 'missing':
      return l10n.t('{0} missing', shown);
    case 'failed':
      return l10n.t('{0} failed', shown);
    case 'notSent':
      return state === 'running' ? l10n.t('{0} waiting', shown) : l10n.t('{0} not sent', shown);
  }
}

/** The name of a group of entries, by the same rule. */
export function describeKind(kind: EntryKind, state: LookupState): string {
  switch (kind) {
    case 'found':
      return l10n.t('Found');
    case 'archived':
      return l10n.t('Archived');
    case 'merged':
      return l10n.t('Merged');
    case 'missing':
      return l10n.t('Missing');
    case 'failed':
      return l10n.t('Failed');
    case 'notSent':
      return state === 'running' ? l10n.t('Waiting') : l10n.t('Not Sent');
  }
}
