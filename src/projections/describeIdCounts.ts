import * as l10n from '@vscode/l10n';
import { formatNumber } from './formatNumber';

/** What was read out of a text. */
export interface IdCounts {
  /** Each ID counted once. */
  readonly distinct: number;
  readonly repeated: number;
  readonly unreadable: number;
}

/** "137 IDs, 4 repeated, 2 unreadable"; what is none is left out. */
export function describeIdCounts({ distinct, repeated, unreadable }: IdCounts): string {
  const parts = [
    distinct === 1 ? l10n.t('1 ID') : l10n.t('{0} IDs', formatNumber(distinct)),
    ...(repeated > 0 ? [l10n.t('{0} repeated', formatNumber(repeated))] : []),
    ...(unreadable > 0 ? [l10n.t('{0} unreadable', formatNumber(unreadable))] : []),
  ];
  return parts.join(', ');
}
