import { strict as assert } from 'node:assert';
import { applyExchanges } from '../../../src/calls/applyExchanges';
import type { Lookup, ReadExchange } from '../../../src/calls/lookup';
import { buildLookup, type Ending } from '../../support/builders/buildLookup';

/** How one batch ended, and which one: halves of a batch share its place. */
export interface PlacedEnding extends Ending {
  /** Default: after those before it. */
  readonly index?: number;
}

/** The look-up after more batches have ended, in the order they arrived. What was asked is as the look-up's options have it. */
export function applyEndings(lookup: Lookup, endings: readonly PlacedEnding[]): Lookup {
  return endings.reduce(
    (before, ending) => applyExchanges(before, [exchangeOf(before, ending)]),
    lookup,
  );
}

function exchangeOf({ exchanges, options, plan }: Lookup, ending: PlacedEnding): ReadExchange {
  const { ids = plan.ids, archived = options.archived, index = exchanges.length } = ending;
  const [built] = buildLookup(plan.ids, ending).exchanges;
  assert.ok(built);
  return { ...built, index, batch: { ...options, archived, ids } };
}
