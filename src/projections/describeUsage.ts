import * as l10n from '@vscode/l10n';
import type { DailyUsage } from '../calls/dailyUsage';

/** "12,345 of 650,000 (2%)". */
export function describeUsage({ limit, remaining }: DailyUsage): string {
  const used = Math.max(0, limit - remaining);
  const percent = (limit === 0 ? 1 : used / limit).toLocaleString(undefined, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return l10n.t('{0} of {1} ({2})', used.toLocaleString(), limit.toLocaleString(), percent);
}
