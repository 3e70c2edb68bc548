import * as l10n from '@vscode/l10n';
import type { LookupProgress } from '../calls/lookup';
import { describeWait } from './describeWait';
import { formatNumber } from './formatNumber';

/** How far a run is, how fast, how long it will take, and what it waits for: "4,200 of 30,000 · 410 IDs/s · 1 min left". Total. */
export function describeProgress(progress: LookupProgress): string {
  const { ended, total, wait } = progress;
  const parts = [
    l10n.t('{0} of {1}', formatNumber(ended), formatNumber(total)),
    ...describePace(progress),
    ...(wait === undefined ? [] : [describeWait(wait)]),
  ];
  return parts.join(' · ');
}

/** Sooner than this a rate says more about the first answer than about those to come. */
const leastElapsedMs = 1000;

function describePace(progress: LookupProgress): readonly string[] {
  const { elapsedMs, ended, total } = progress;
  if (elapsedMs < leastElapsedMs || ended === 0) {
    return [];
  }
  const perSecond = ended / (elapsedMs / 1000);
  const seconds = Math.max((total - ended) / perSecond, leastSecondsLeft(progress));
  const left = total > ended ? [describeTimeLeft(seconds)] : [];
  return [l10n.t('{0} IDs/s', twoDigits(perSecond)), ...left];
}

/**
 * Where the limit is used up: so many whole intervals of it are still to come. Its requests are sent all at once, so that the rate
 * so far says little.
 */
function leastSecondsLeft({ batchSize, ended, total, wait }: LookupProgress): number {
  return wait?.kind === 'pace' && batchSize > 0
    ? (Math.ceil((total - ended) / batchSize / wait.requests) * wait.intervalMs) / 1000
    : 0;
}

/** As exact as an estimate can be: single seconds only of the last ten. */
function describeTimeLeft(seconds: number): string {
  if (seconds < 1) {
    return l10n.t('less than 1 s left');
  }
  if (seconds < 10) {
    return l10n.t('{0} s left', Math.round(seconds));
  }
  const inFives = Math.ceil(seconds / 5) * 5;
  if (inFives < 60) {
    return l10n.t('{0} s left', inFives);
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? l10n.t('{0} min left', Math.max(1, minutes))
    : l10n.t('{0} h left', twoDigits(seconds / 3600));
}

/** More digits than two would change at every glance. */
function twoDigits(value: number): string {
  return formatNumber(value, { maximumSignificantDigits: 2 });
}
