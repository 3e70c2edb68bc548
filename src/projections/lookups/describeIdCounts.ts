import * as l10n from '@vscode/l10n';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';

/** What was read out of a text. */
export interface IdCounts {
  /** Each ID counted once. */
  readonly distinct: number;
  readonly repeated: number;
  readonly unreadable: number;
  /** They are values of a unique property, not record IDs. */
  readonly areValues?: boolean;
}

/** "137 IDs, 4 repeated, 2 unreadable"; what is none is left out. */
export function describeIdCounts({ repeated, unreadable, ...counts }: IdCounts): string {
  const parts = [
    describeDistinct(counts),
    ...(repeated > 0 ? [l10n.t('{0} repeated', formatNumber(repeated))] : []),
    ...(unreadable > 0 ? [l10n.t('{0} unreadable', formatNumber(unreadable))] : []),
  ];
  return listInWords(parts);
}

function describeDistinct({
  areValues = false,
  distinct,
}: Pick<IdCounts, 'areValues' | 'distinct'>): string {
  if (distinct === 1) {
    return areValues ? l10n.t('1 value') : l10n.t('1 ID');
  }
  const count = formatNumber(distinct);
  return areValues ? l10n.t('{0} values', count) : l10n.t('{0} IDs', count);
}
