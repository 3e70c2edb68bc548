import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { formatNumber } from '../values/formatNumber';

/** "12 calls". */
export function describeSize({ plan }: Pick<Lookup, 'plan'>): string {
  return describeNumber(plan.ids.length);
}

/** "1 call", "12 calls". */
export function describeNumber(calls: number): string {
  return calls === 1 ? l10n.t('1 call') : l10n.t('{0} calls', formatNumber(calls));
}
