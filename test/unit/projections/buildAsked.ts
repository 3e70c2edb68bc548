import type { Lookup } from '../../../src/calls/lookup';
import { planLookup } from '../../../src/calls/planLookup';
import { buildLookup } from '../../support/builders/buildLookup';
import { applyEndings, type PlacedEnding } from './applyEndings';

/** As `buildLookup`, also by a unique property, and with batches that were halved. */
export function buildAsked(
  ids: readonly string[],
  idProperty: string | undefined,
  ...endings: readonly PlacedEnding[]
): Lookup {
  const empty = buildLookup(ids);
  const options = { ...empty.options, ...(idProperty === undefined ? {} : { idProperty }) };
  return applyEndings({ ...empty, options, plan: planLookup(ids, options) }, endings);
}
