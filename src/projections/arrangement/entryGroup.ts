import type { GroupKey } from '../../calls/arrangement';
import type { EntryKind, LookupEntry } from '../../calls/lookupEntry';

/** Entries that have something in common. */
export interface EntryGroup {
  /** Unique in the look-up, and the same for the same group after a change. */
  readonly key: string;
  readonly by: GroupKey;
  /** What all of its entries came to, where that is what they are grouped by or all there is to say of them. */
  readonly entryKind?: EntryKind;
  /** What its calls have in common; empty where that is that they have none. */
  readonly label: string;
  /** Those that pass the filter, in order. */
  readonly entries: readonly LookupEntry[];
  /** With those that do not. */
  readonly total: number;
}
