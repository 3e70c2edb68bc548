import type { LookupState } from '../../calls/lookup';
import type { LookupEntry } from '../../calls/lookupEntry';
import { describeKinds } from '../lookups/describeKinds';

/** "2 missing, 1 failed": what of some IDs is not in an export. A merged one is there as what it became. Total. */
export function describeLeftOut(others: readonly LookupEntry[], state: LookupState): string {
  return describeKinds(kind => others.filter(entry => entry.kind === kind).length, state);
}
