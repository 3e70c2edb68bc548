import type { CallEntry } from '../../calls/callEntry';
import type { LookupEntry } from '../../calls/lookupEntry';

/** Where each of some entries goes: into the export, or into the report of what is not in it. Each into one of them. */
export interface ExportPlan {
  readonly calls: readonly CallEntry[];
  /** Entries without a call, and those whose call is exported for another id already: a record stands in an export once. */
  readonly others: readonly LookupEntry[];
}

/**
 * Plans an export, in the order of the entries. Where ids share a record, one that is still its own goes before those that were
 * merged into it. Total.
 */
export function planExport(entries: readonly LookupEntry[]): ExportPlan {
  const isHome = homesOf(entries);
  const calls: CallEntry[] = [];
  const others: LookupEntry[] = [];
  for (const entry of entries) {
    if ('call' in entry && isHome(entry)) {
      calls.push(entry);
    } else {
      others.push(entry);
    }
  }
  return { calls, others };
}

/** Only merged calls share a record with another id; of a hundred thousand calls, few are. */
function homesOf(entries: readonly LookupEntry[]): (entry: CallEntry) => boolean {
  const homes = new Map<string, CallEntry>();
  for (const entry of entries) {
    if (entry.kind === 'merged' && !homes.has(entry.call.id)) {
      homes.set(entry.call.id, entry);
    }
  }
  for (const entry of homes.size === 0 ? [] : entries) {
    if ('call' in entry && entry.kind !== 'merged' && homes.has(entry.call.id)) {
      homes.set(entry.call.id, entry);
    }
  }
  return entry => (homes.get(entry.call.id) ?? entry) === entry;
}
