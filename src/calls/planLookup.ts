import type { CallId } from './callId';
import { distinctIds, type DistinctIds } from './distinctIds';
import type { ReadBatch, ReadOptions } from './readBatch';

/** A look-up before it is sent: each id once, in the order asked, cut into batches HubSpot accepts. */
export interface LookupPlan extends DistinctIds {
  readonly batches: readonly ReadBatch[];
}

/** HubSpot's limits for one request, from its documentation and, for history, its error message. */
const maxInputs = 100;
const maxInputsWithHistory = 50;

/**
 * Plans a look-up. Total: any ids, none included, give a plan.
 *
 * A merged call comes back under the id of the call it was merged into, so `hs_merged_object_ids` is asked for as well,
 * and with `idProperty` that property is: without them an answer could not be matched to the id that was asked for.
 */
export function planLookup(ids: readonly CallId[], options: ReadOptions): LookupPlan {
  const distinct = distinctIds(ids);
  return { ...distinct, batches: planBatches(distinct.ids, options) };
}

/** Cuts ids that are known to be distinct into batches HubSpot accepts; also for a second pass over some of them. */
export function planBatches(ids: readonly CallId[], options: ReadOptions): readonly ReadBatch[] {
  const needed = options.idProperty === undefined ? [] : [options.idProperty];
  const properties = [...new Set([...options.properties, ...needed, 'hs_merged_object_ids'])];
  const size = options.propertiesWithHistory.length > 0 ? maxInputsWithHistory : maxInputs;
  const batches: ReadBatch[] = [];
  for (let start = 0; start < ids.length; start += size) {
    batches.push({ ...options, properties, ids: ids.slice(start, start + size) });
  }
  return batches;
}
