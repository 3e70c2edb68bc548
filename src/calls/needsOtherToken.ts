import type { Lookup } from './lookup';
import { isMendedByToken } from './lookupFailure';

/** Whether calls of a look-up were not read because of the token. Total. */
export function needsOtherToken({ entries }: Pick<Lookup, 'entries'>): boolean {
  return entries.some(entry => entry.kind === 'failed' && isMendedByToken(entry.failure.kind));
}
