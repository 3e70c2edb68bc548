import type { CallId } from './callId';
import { entryOfId } from './entryOfId';
import type { Lookup } from './lookup';

/** What is needed to open the page of a record. */
export interface RecordPage {
  readonly id: CallId;
  readonly url?: string;
}

/**
 * The record an id stands for, be it there or not; a merged call is where it was merged into. Undefined for the value of another
 * property that no call was found by: were it a number, the page would be that of another call. Total.
 */
export function recordOfId(
  lookup: Pick<Lookup, 'entries' | 'options' | 'plan'>,
  id: CallId,
): RecordPage | undefined {
  const entry = entryOfId(lookup, id);
  if (entry !== undefined && 'call' in entry) return entry.call;
  return entry !== undefined && lookup.options.idProperty !== undefined ? undefined : { id };
}
