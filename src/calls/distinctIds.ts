import type { CallId } from './callId';

/** Ids, each once, in the order they were first named. */
export interface DistinctIds {
  readonly ids: readonly CallId[];
  /** Where each id stands in `ids`. */
  readonly positions: ReadonlyMap<CallId, number>;
  /** The ids that were named again, once for each repetition. */
  readonly duplicates: readonly CallId[];
}

/** Parts ids from their repetitions. Total. */
export function distinctIds(named: readonly CallId[]): DistinctIds {
  const positions = new Map<CallId, number>();
  const ids: CallId[] = [];
  const duplicates: CallId[] = [];
  for (const id of named) {
    if (positions.has(id)) {
      duplicates.push(id);
    } else {
      positions.set(id, positions.size);
      ids.push(id);
    }
  }
  return { ids, positions, duplicates };
}
