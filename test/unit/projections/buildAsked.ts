import { applyExchanges } from '../../../src/calls/applyExchanges';
import type { Lookup, ReadExchange } from '../../../src/calls/lookup';
import { planLookup } from '../../../src/calls/planLookup';
import { buildLookup, type Ending } from '../../support/builders/buildLookup';

/** How one batch ended, and which one: halves of a batch share its place. */
export interface PlacedEnding extends Ending {
  /** Default: after those before it. */
  readonly index?: number;
}

/** A look-up of calls by a unique property, or one whose batches were halved, with its exchanges in the order they arrived. */
export function buildAsked(
  ids: readonly string[],
  idProperty: string | undefined,
  ...endings: readonly PlacedEnding[]
): Lookup {
  const empty = buildLookup(ids);
  const options = { ...empty.options, ...(idProperty === undefined ? {} : { idProperty }) };
  const asked: Lookup = { ...empty, options, plan: planLookup(ids, options) };
  return endings.reduce(
    (lookup, ending, place) => applyExchanges(lookup, [exchangeOf(lookup, ending, place)]),
    asked,
  );
}

function exchangeOf(
  { options, plan }: Lookup,
  { index, ...ending }: PlacedEnding,
  place: number,
): ReadExchange {
  const { ids = plan.ids, archived = options.archived } = ending;
  const [built] = buildLookup(plan.ids, ending).exchanges;
  if (built === undefined) {
    throw new Error('An ending makes an exchange.');
  }
  return { ...built, index: index ?? place, batch: { ...options, archived, ids } };
}
