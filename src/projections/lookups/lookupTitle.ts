import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { lookupName } from '../../calls/lookupName';
import { formatShortTime, formatTimeOfDay } from '../values/formatTime';

/** "call-ids.txt · 14:05": what tells look-ups apart, in the view, on the results panel and wherever else one is named. */
export function lookupTitle(lookup: Lookup): string {
  const { startedAt, state } = lookup;
  // Those of this window are of today; the tooltip has the day.
  const time = (state === 'remembered' ? formatShortTime : formatTimeOfDay)(startedAt);
  return [lookupName(lookup) || l10n.t('No IDs'), time ?? startedAt].join(' · ');
}
