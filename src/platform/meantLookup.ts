import type { Lookup } from '../calls/lookup';
import { noSuchLookup } from '../projections/failures/noSuchLookup';
import { findLookup } from '../services/views/findLookup';
import type { ShownLookups } from '../services/views/shownLookups';

/**
 * The look-up that a command's argument means: its id, a row that shows it or, without an argument, the one that is looked at.
 * Throws where it was removed, or never was.
 */
export function meantLookup(store: Pick<ShownLookups, 'get' | 'meant'>, argument: unknown): Lookup {
  const lookup = findLookup(store, argument);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  return lookup;
}
