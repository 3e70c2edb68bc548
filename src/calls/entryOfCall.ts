import type { CallId } from './callId';
import { entryOfId } from './entryOfId';
import type { Lookup } from './lookup';
import type { LookupEntry } from './lookupEntry';

/** The entry an id belongs to: the one that was asked for or, where that is another call's, the first that was answered with it. Total. */
export function entryOfCall(
  lookup: Pick<Lookup, 'entries' | 'plan'>,
  id: CallId,
): LookupEntry | undefined {
  return (
    entryOfId(lookup, id) ?? lookup.entries.find(entry => 'call' in entry && entry.call.id === id)
  );
}
