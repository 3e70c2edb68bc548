import { setImmediate } from 'node:timers/promises';
import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { differ } from '../../projections/comparedEntry';
import { entryOf } from './comparedSide';

/** The ids of both look-ups whose answers differ, in the order of the right one. Looks at a few at a time: there may be very many. */
export async function differingIds(
  left: Lookup,
  right: Lookup,
  hidesVolatile: boolean,
): Promise<readonly CallId[]> {
  const differing: CallId[] = [];
  for (const [index, after] of right.entries.entries()) {
    const before = entryOf(left, after.id);
    if (before !== undefined && differ(before, after, hidesVolatile)) {
      differing.push(after.id);
    }
    if (index % idsAtOnce === idsAtOnce - 1) {
      await setImmediate();
    }
  }
  return differing;
}

/** How many ids two look-ups share. */
export function countShared(left: Lookup, right: Lookup): number {
  return right.plan.ids.filter(id => left.plan.positions.has(id)).length;
}

const idsAtOnce = 200;
