import { toleratedBytes, type SoakFigures } from './soak';
import type { SoakTally } from './soakServer';

/** The summary of a soak, for a terminal. */
export function describeSoak(figures: SoakFigures, tally: SoakTally): string {
  const { cancels, counts, heldBytes, leftBytes, passes, requests, seconds, snapshots } = figures;
  const struck = Object.entries(tally.faults).map(([name, times]) => `${times} × ${name}`);
  const total = Object.values(tally.faults).reduce((sum, times) => sum + times, 0);
  return [
    `${count(counts.requested)} IDs in ${seconds.toFixed(1)} s: ${passes} runs, ${cancels} cancels, ${count(requests)} requests`,
    `${count(counts.found)} found, ${count(counts.merged)} merged, ${count(counts.missing)} missing, ${count(counts.failed)} refused for good, 0 lost`,
    `${count(total)} faults, the warm-up's included: ${struck.join(', ')}`,
    `${count(snapshots)} snapshots, each of them consistent`,
    `${megabytes(heldBytes)} held, ${megabytes(leftBytes)} left after it was removed (tolerated: ${megabytes(toleratedBytes)})`,
  ]
    .map(line => `  ${line}`)
    .join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
