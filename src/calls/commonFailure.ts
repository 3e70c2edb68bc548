import type { Lookup } from './lookup';
import { stopsLookup, type LookupFailure } from './lookupFailure';

/** A failure of a look-up, and whether all ids that failed have met one of its kind. */
export interface CommonFailure {
  readonly failure: LookupFailure;
  readonly isOnlyOne: boolean;
}

/** What stands most in the way of a look-up's answers: what has stopped it, else what most ids have met. `undefined` where nothing has failed. Total. */
export function commonFailure({ entries, exchanges }: Lookup): CommonFailure | undefined {
  const causes = new Map<string, { readonly failure: LookupFailure; ids: number }>();
  for (const entry of entries) {
    if (entry.kind === 'failed') {
      const { failure } = entry;
      const key = `${failure.kind} ${failure.category}`;
      const cause = causes.get(key) ?? { failure, ids: 0 };
      cause.ids++;
      causes.set(key, cause);
    }
  }
  const [first, ...others] = [...causes.values()].sort(
    (a, b) => Number(stopsLookup(b.failure)) - Number(stopsLookup(a.failure)) || b.ids - a.ids,
  );
  if (first !== undefined) {
    return { failure: first.failure, isOnlyOne: others.length === 0 };
  }
  // A pass that failed as a whole may have left every id the answer it had.
  const last = exchanges.at(-1)?.outcome;
  return last?.kind === 'failed' ? { failure: last.failure, isOnlyOne: true } : undefined;
}
