import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';
import { entryKinds, type EntryKind } from '../calls/lookupEntry';
import { countEntries } from '../calls/summarizeLookup';

/** "12 calls · Sample portal". */
export function lookupTitle(lookup: Lookup): string {
  const { length } = lookup.plan.ids;
  const calls = length === 1 ? l10n.t('1 call') : l10n.t('{0} calls', length.toLocaleString());
  return `${calls} · ${accountName(lookup)}`;
}

/** The sample portal's name is ours, and so is its translation. */
export function accountName({ account }: Pick<Lookup, 'account'>): string {
  return account.sample ? l10n.t('Sample portal') : account.name;
}

/** While it runs, how far it is; afterwards "9 found, 2 missing": the counts that are not zero, adding up to all. */
export function describeProgress(lookup: Lookup): string {
  const counts = countEntries(lookup);
  if (lookup.state === 'running') {
    const { ended, total } = lookup.progress;
    return l10n.t('{0} of {1}', ended.toLocaleString(), total.toLocaleString());
  }
  return entryKinds
    .filter(kind => counts[kind] > 0)
    .map(kind => describeCount(kind, counts[kind]))
    .join(', ');
}

/** "3 found". */
export function describeCount(kind: EntryKind, count: number): string {
  const shown = count.toLocaleString();
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
      return l10n.t('{0} not sent', shown);
  }
}

/** The name of a group of entries. What has not been sent yet while a look-up runs is only waiting. */
export function describeKind(kind: EntryKind, state: Lookup['state']): string {
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
