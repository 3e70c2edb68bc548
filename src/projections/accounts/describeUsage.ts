import * as l10n from '@vscode/l10n';
import type { BurstUsage } from '../../calls/burstUsage';
import { dayOf, type DailyUsage } from '../../calls/dailyUsage';
import { describeSpan } from '../values/describeSpan';
import { formatNumber } from '../values/formatNumber';
import { formatDay, formatExactTimeOfDay, formatTimeSince } from '../values/formatTime';

/** "12,345 of 650,000 (2%)". */
export function describeUsage({
  limit,
  remaining,
}: Pick<DailyUsage, 'limit' | 'remaining'>): string {
  const used = Math.max(0, limit - remaining);
  const percent = formatNumber(limit === 0 ? 1 : used / limit, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return l10n.t('{0} of {1} ({2})', formatNumber(used), formatNumber(limit), percent);
}

/** "Requests today", "12,345 of 650,000 (2%), as of 14:05"; of a day that is over it is said which one that was. */
export function describeDay(usage: DailyUsage, moment: Moment): UsageText {
  const { at } = usage;
  return {
    label: isOfToday(usage, moment)
      ? l10n.t('Requests today')
      : l10n.t('Requests on {0}', formatDay(dayOf(at, moment.timeZone)) ?? at),
    value: l10n.t('{0}, as of {1}', describeUsage(usage), formatTimeSince(at, moment.now) ?? at),
  };
}

/** "Requests in 10 s", "12 of 100 (12%), as of 14:05:11". */
export function describeBurst(usage: BurstUsage): UsageText {
  const { at, intervalMs } = usage;
  return {
    label: l10n.t('Requests in {0}', describeSpan(intervalMs)),
    value: l10n.t('{0}, as of {1}', describeUsage(usage), formatExactTimeOfDay(at) ?? at),
  };
}

/** Whether HubSpot still counts on from it. */
export function isOfToday({ at }: DailyUsage, { now, timeZone }: Moment): boolean {
  return dayOf(at, timeZone) === dayOf(now, timeZone);
}

/** When it is for an account. */
export interface Moment {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The account's, where it is known. */
  readonly timeZone?: string | undefined;
}

/** How much of a limit is used, in words. */
export interface UsageText {
  readonly label: string;
  readonly value: string;
}
