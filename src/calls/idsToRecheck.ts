import { onceForEach } from '../base/onceForEach';
import type { CallId } from './callId';
import type { Lookup } from './lookup';
import { matchOnce } from './matchOnce';

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

/**
 * The ids about which HubSpot, asked for archived calls, has said something that can be used. Silence is not. Made once for each
 * look-up: each of its problems asks.
 */
export const recheckedIds = onceForEach(({ exchanges }: Lookup): ReadonlySet<CallId> => {
  const ids = new Set<CallId>();
  for (const { batch, outcome } of exchanges) {
    if (batch.archived && outcome.kind === 'answered') {
      for (const { id, kind } of matchOnce(batch, outcome.answer)) {
        if (kind !== 'failed') {
          ids.add(id);
        }
      }
    }
  }
  return ids;
});
