import * as l10n from '@vscode/l10n';
import {
  usualArrangement,
  type Arrangement,
  type GroupKey,
  type SortKey,
} from '../../calls/arrangement';
import type { Lookup } from '../../calls/lookup';
import { formatNumber } from '../values/formatNumber';
import { oneLine } from '../values/oneLine';

/** How a look-up is laid out, where that is not the usual way: "Filtered: “busy” · 12 of 250 · grouped by owner"; else empty. */
export function describeArrangement(
  { entries }: Pick<Lookup, 'entries'>,
  { filter, groupBy, hidesEmpty, isDescending, sortBy }: Arrangement,
  shown: number,
): string {
  const parts = [
    ...(filter.trim() === ''
      ? []
      : [
          l10n.t('Filtered: “{0}”', oneLine(filter)),
          l10n.t('{0} of {1}', formatNumber(shown), formatNumber(entries.length)),
        ]),
    ...(groupBy === usualArrangement.groupBy
      ? []
      : [l10n.t('grouped by {0}', nameOfGroup(groupBy))]),
    ...(sortBy === usualArrangement.sortBy && !isDescending
      ? []
      : [
          isDescending
            ? l10n.t('sorted by {0}, descending', nameOfOrder(sortBy))
            : l10n.t('sorted by {0}', nameOfOrder(sortBy)),
        ]),
    ...(hidesEmpty ? [l10n.t('empty values hidden')] : []),
  ];
  const text = parts.join(' · ');
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What calls can be grouped by, in words. */
export function nameOfGroup(key: GroupKey): string {
  switch (key) {
    case 'status':
      return l10n.t('result');
    case 'outcome':
      return l10n.t('outcome');
    case 'direction':
      return l10n.t('direction');
    case 'owner':
      return l10n.t('owner');
    case 'day':
      return l10n.t('day');
  }
}

/** What calls can be sorted by, in words. */
export function nameOfOrder(key: SortKey): string {
  switch (key) {
    case 'asked':
      return l10n.t('order asked');
    case 'time':
      return l10n.t('time');
    case 'duration':
      return l10n.t('duration');
    case 'outcome':
      return l10n.t('outcome');
    case 'owner':
      return l10n.t('owner');
    case 'label':
      return l10n.t('name');
  }
}
