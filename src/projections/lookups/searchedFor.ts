import type { CallId } from '../../calls/callId';
import { recheckedIds } from '../../calls/idsToRecheck';
import type { Lookup } from '../../calls/lookup';

/** HubSpot looks through live calls or archived ones, never through both at once. */
export type Searched = 'live' | 'archived' | 'both';

/** Among which calls HubSpot has looked for a missing one. */
export function searchedFor(lookup: Lookup): (id: CallId) => Searched {
  if (lookup.options.archived) {
    return () => 'archived';
  }
  const rechecked = recheckedIds(lookup);
  return id => (rechecked.has(id) ? 'both' : 'live');
}
