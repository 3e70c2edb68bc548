import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';

/** Stands where the answers of a look-up would be that failed for every ID; `undefined` where it did not. */
export function describeFruitless({ entries, state }: Lookup): string | undefined {
  const hasEnded = state === 'done' || state === 'cancelled';
  // Where none has failed, it was cancelled before anything arrived: nobody has to be told why.
  const isFruitless =
    entries.every(({ kind }) => kind === 'failed' || kind === 'notSent') &&
    entries.some(({ kind }) => kind === 'failed');
  return hasEnded && isFruitless
    ? l10n.t('No call was read. What is listed under Problems says why, and what to do next.')
    : undefined;
}
