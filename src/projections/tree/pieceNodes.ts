import type { Lookup } from '../../calls/lookup';
import { countEntries } from '../../calls/summarizeLookup';
import type { LookupNode } from './lookupNode';

/** Whoever has more of them has pasted the wrong thing. */
const mostPieces = 100;

/** The rows of the pieces of the input that are no ids. */
export function pieceNodes(lookup: Lookup): readonly LookupNode[] {
  const shown = lookup.invalid
    .slice(0, mostPieces)
    .map((piece, index) => ({ kind: 'piece', lookup, piece, index }) as const);
  const count = countEntries(lookup).invalid - shown.length;
  const isForgotten = count === lookup.forgottenPieces;
  return count > 0 ? [...shown, { kind: 'more', lookup, count, isForgotten }] : shown;
}
