import * as l10n from '@vscode/l10n';
import type { Lookup } from '../calls/lookup';
import { describeCause } from './describeFailure';

/** Stands where the answers of a look-up would be that has ended without a single one; `undefined` where there is one. */
export function describeFruitless({ entries, state }: Lookup): string | undefined {
  if (state === 'running' || entries.some(({ kind }) => kind !== 'failed' && kind !== 'notSent')) {
    return undefined;
  }
  const failed = entries.find(entry => entry.kind === 'failed');
  // Where none has failed, it was cancelled before anything arrived: nobody has to be told why.
  return failed && l10n.t('No call was read. {0}', describeCause(failed.failure));
}
