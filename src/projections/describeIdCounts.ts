import * as l10n from '@vscode/l10n';

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
    distinct === 1 ? l10n.t('1 ID') : l10n.t('{0} IDs', distinct.toLocaleString()),
    ...(repeated > 0 ? [l10n.t('{0} repeated', repeated.toLocaleString())] : []),
    ...(unreadable > 0 ? [l10n.t('{0} unreadable', unreadable.toLocaleString())] : []),
  ];
  return parts.join(', ');
}
