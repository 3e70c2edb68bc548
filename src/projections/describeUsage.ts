import * as l10n from '@vscode/l10n';
import type { DailyUsage } from '../calls/dailyUsage';
import { formatNumber } from './formatNumber';

/** "12,345 of 650,000 (2%)". */
export function describeUsage({ limit, remaining }: DailyUsage): string {
  const used = Math.max(0, limit - remaining);
  const percent = formatNumber(limit === 0 ? 1 : used / limit, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return l10n.t('{0} of {1} ({2})', formatNumber(used), formatNumber(limit), percent);
}
