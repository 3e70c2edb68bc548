import type { CallId } from './callId';
import type { Lookup } from './lookup';
import type { LookupEntry } from './lookupEntry';

/** The answer to an id that was asked for; undefined for one that was not. Total. */
export function entryOfId(
  { entries, plan }: Pick<Lookup, 'entries' | 'plan'>,
  id: CallId,
): LookupEntry | undefined {
  const position = plan.positions.get(id);
  return position === undefined ? undefined : entries[position];
}
