import { entryKinds, type EntryKind } from './lookupEntry';

/** None of each kind, to count from. */
export function noCounts(): Record<EntryKind, number> {
  return Object.fromEntries(entryKinds.map(kind => [kind, 0])) as Record<EntryKind, number>;
}
