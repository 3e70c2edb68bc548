import type { CallId } from './callId';
import type { Lookup } from './lookup';
import type { LookupEntry } from './lookupEntry';

/** The entry an id belongs to: the one that was asked for or, where that is another call's, the first that was answered with it. Total. */
export function entryOfCall(
  { entries, plan }: Pick<Lookup, 'entries' | 'plan'>,
  id: CallId,
): LookupEntry | undefined {
  return (
    entries[plan.positions.get(id) ?? -1] ??
    entries.find(entry => 'call' in entry && entry.call.id === id)
  );
}
