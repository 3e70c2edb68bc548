import * as l10n from '@vscode/l10n';
import type { Lookup, LookupState } from '../../calls/lookup';
import { entryKinds, type EntryKind } from '../../calls/lookupEntry';
import { countEntries } from '../../calls/summarizeLookup';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';

/** "9 found, 2 missing": the counts that are not zero, adding up to all. */
export function describeCounts(lookup: Lookup): string {
  const counts = countEntries(lookup);
  return describeKinds(kind => counts[kind], lookup.state);
}

/** The same of any number of each kind. */
export function describeKinds(countOf: (kind: EntryKind) => number, state: LookupState): string {
  const counted = entryKinds.map(kind => ({ kind, count: countOf(kind) }));
  return listInWords(
    counted
      .filter(({ count }) => count > 0)
      .map(({ count, kind }) => describeCount(kind, count, state)),
  );
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
