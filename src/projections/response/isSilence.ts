import type { LookupEntry } from '../../calls/lookupEntry';

/** True where HubSpot's answer does not mention an id that was asked for. */
export function isSilence(entry: LookupEntry): boolean {
  return entry.kind === 'failed' && entry.failure.category === 'NOT_ANSWERED';
}
