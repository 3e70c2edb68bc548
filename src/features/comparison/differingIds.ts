import { inSlices } from '../../base/inSlices';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { Lookup } from '../../calls/lookup';
import { differ } from '../../projections/comparison/comparedEntry';

/** The ids of both look-ups whose answers differ, in the order of the right one. Without holding up the extension host: there may be very many. */
export async function differingIds(
  left: Lookup,
  right: Lookup,
  hidesVolatile: boolean,
): Promise<readonly CallId[]> {
  const differing: CallId[] = [];
  await inSlices(right.entries, after => {
    const before = entryOfId(left, after.id);
    if (before !== undefined && differ(before, after, hidesVolatile)) {
      differing.push(after.id);
    }
  });
  return differing;
}

/** How many ids two look-ups share. */
export function countShared(left: Lookup, right: Lookup): number {
  return right.plan.ids.filter(id => left.plan.positions.has(id)).length;
}
