import * as l10n from '@vscode/l10n';
import type { LookupProgress } from '../../calls/lookup';
import { formatNumber } from '../values/formatNumber';
import { describeWait } from './describeWait';

/**
 * How far a run is, how fast, how long it will take, and what it waits for: "4,200 of 30,000 · 410 IDs/s · 1 min left". `isPart`: it
 * asks again for some of the ids only, and the others have their answers. Total.
 */
export function describeProgress(progress: LookupProgress, isPart = false): string {
  const { ended, total, wait } = progress;
  const parts = [
    isPart
      ? l10n.t('{0} of {1} asked again', formatNumber(ended), formatNumber(total))
      : l10n.t('{0} of {1}', formatNumber(ended), formatNumber(total)),
    // Where nothing goes on but by HubSpot's limit, the rate so far promises too much.
    ...(wait === undefined || wait.kind === 'pace' ? describePace(progress) : []),
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
  const left = total > ended ? [describeTimeLeft(secondsLeft(progress, perSecond))] : [];
  return [l10n.t('{0} IDs/s', twoDigits(perSecond)), ...left];
}

/**
 * Where the limit is used up, the rest of its interval and so many whole ones are still to come. Its requests are sent all at once,
 * so that the rate so far tells less, unless HubSpot is slower than its limit.
 */
function secondsLeft({ batchSize, ended, total, wait }: LookupProgress, perSecond: number): number {
  const byRate = (total - ended) / perSecond;
  if (wait?.kind !== 'pace' || batchSize === 0) {
    return byRate;
  }
  const intervals = Math.ceil((total - ended) / batchSize / wait.requests);
  const byLimit = ((intervals - 1) * wait.intervalMs + wait.placeInMs) / 1000;
  return byRate > byLimit + wait.intervalMs / 1000 ? byRate : byLimit;
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
