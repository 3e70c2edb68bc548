import type { CallId } from './callId';
import type { Lookup } from './lookup';
import { matchAnswer } from './matchAnswer';

/**
 * The missing ids that are still to be looked for among archived calls, in the order asked: no answer about archived calls has said
 * anything about them. Of a look-up of archived calls, none.
 */
export function idsToRecheck(lookup: Lookup): readonly CallId[] {
  if (lookup.options.archived || !lookup.entries.some(({ kind }) => kind === 'missing')) {
    return [];
  }
  const rechecked = recheckedIds(lookup);
  return lookup.entries
    .filter(({ id, kind }) => kind === 'missing' && !rechecked.has(id))
    .map(({ id }) => id);
}

/** Look-ups do not change, and each of their problems asks. */
const known = new WeakMap<Lookup, ReadonlySet<CallId>>();

/** The ids about which HubSpot, asked for archived calls, has said something that can be used. Silence is not. */
export function recheckedIds(lookup: Lookup): ReadonlySet<CallId> {
  const before = known.get(lookup);
  if (before !== undefined) {
    return before;
  }
  const ids = new Set<CallId>();
  for (const { batch, outcome } of lookup.exchanges) {
    if (batch.archived && outcome.kind === 'answered') {
      for (const { id, kind } of matchAnswer(batch, outcome.answer)) {
        if (kind !== 'failed') {
          ids.add(id);
        }
      }
    }
  }
  known.set(lookup, ids);
  return ids;
}
