import type { Lookup, LookupCounts } from './lookup';
import type { EntryKind, LookupEntry } from './lookupEntry';
import { noCounts } from './noCounts';

/** How a look-up ended, as commands and the extension's API answer it. Holds no CRM data. */
export interface LookupSummary {
  readonly id: string;
  /** `cancelled` where some ids were not sent, whatever has stopped the look-up. */
  readonly state: 'done' | 'cancelled';
  readonly counts: LookupCounts;
  readonly entries: readonly EntrySummary[];
  /** HTTP requests sent, retries included. */
  readonly requests: number;
}

/** What came of one id, without anything of the call. */
export interface EntrySummary {
  readonly id: string;
  readonly kind: EntryKind;
  /** HubSpot's category of the error, on missing and failed ids. */
  readonly category?: string;
}

/** A look-up as programs are told of it: counts and kinds, no CRM data. Total. */
export function summarizeLookup(lookup: Lookup): LookupSummary {
  const counts = countEntries(lookup);
  return {
    id: lookup.id,
    state: endOf(counts),
    counts,
    entries: lookup.entries.map(summarizeEntry),
    requests: lookup.requests,
  };
}

/** Of a remembered look-up, whose entries are gone, the counts are what is known. */
export function countEntries(
  lookup: Pick<Lookup, 'entries' | 'forgottenPieces' | 'invalid' | 'plan' | 'remembered'>,
): LookupCounts {
  if (lookup.remembered !== undefined) {
    return lookup.remembered;
  }
  const counts = noCounts();
  lookup.entries.forEach(({ kind }) => {
    counts[kind]++;
  });
  return {
    requested: lookup.entries.length,
    ...counts,
    invalid: lookup.invalid.length + (lookup.forgottenPieces ?? 0),
    duplicates: lookup.plan.duplicates.length,
  };
}

/** One rule for look-ups of this window and remembered ones: the counts are all that is known of both. */
function endOf({ notSent }: LookupCounts): LookupSummary['state'] {
  return notSent > 0 ? 'cancelled' : 'done';
}

function summarizeEntry(entry: LookupEntry): EntrySummary {
  const { id, kind } = entry;
  switch (kind) {
    case 'missing':
      return { id, kind, category: entry.error.category };
    case 'failed':
      return { id, kind, category: entry.failure.category };
    case 'found':
    case 'archived':
    case 'merged':
    case 'notSent':
      return { id, kind };
  }
}
