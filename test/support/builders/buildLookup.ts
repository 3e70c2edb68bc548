import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../../src/base/json';
import { applyExchanges } from '../../../src/calls/applyExchanges';
import type { Lookup, ReadOutcome } from '../../../src/calls/lookup';
import type { LookupFailure } from '../../../src/calls/lookupFailure';
import { planLookup } from '../../../src/calls/planLookup';
import { decodeBatchAnswer } from '../../../src/hubspot/decoders/decodeBatchAnswer';

/** How one batch ended: with a body HubSpot sent, or with a failure. */
export interface Ending {
  /** Default: all ids of the look-up. */
  readonly ids?: readonly string[];
  readonly archived?: boolean;
  readonly body?: JsonObject;
  readonly failure?: LookupFailure;
}

/** A look-up that has ended, with the given exchanges applied as the product applies them. */
export function buildLookup(ids: readonly string[], ...endings: readonly Ending[]): Lookup {
  const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
  const empty: Lookup = {
    id: 'lookup-1',
    account: { id: 'sample', name: 'Sample portal', sample: true },
    apiVersion: 'v3',
    options,
    plan: planLookup(ids, options),
    invalid: [],
    state: 'done',
    startedAt: '2026-03-02T09:10:00.000Z',
    durationMs: 120,
    entries: ids.map(id => ({ kind: 'notSent', id })),
    exchanges: [],
    progress: { total: ids.length, ended: 0, elapsedMs: 0, batchSize: 0 },
    requests: endings.length,
  };
  return endings.reduce((lookup, ending, index) => {
    const { ids: asked = ids, archived = false } = ending;
    return applyExchanges(lookup, [
      {
        index,
        batch: { ...options, ids: asked, archived },
        startedAt: '2026-03-02T09:10:00.000Z',
        durationMs: 120,
        outcome: outcomeOf(ending),
      },
    ]);
  }, empty);
}

function outcomeOf({ body, failure }: Ending): ReadOutcome {
  if (failure !== undefined) {
    return { kind: 'failed', failure, ...(body === undefined ? {} : { body }) };
  }
  const answer = decodeBatchAnswer(body);
  assert.ok(answer, 'the body is no batch answer');
  return { kind: 'answered', status: answer.errors.length > 0 ? 207 : 200, answer };
}
