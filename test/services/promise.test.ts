import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import * as fc from 'fast-check';
import type { Lookup } from '../../src/calls/lookup';
import { isOutOfReach, stopsLookup } from '../../src/calls/lookupFailure';
import { hubSpotTiming } from '../../src/hubspot/retrying/timing';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { createServices } from '../../src/services/createServices';
import type { LookupService } from '../../src/services/lookups/lookupService';
import type { LookupStore } from '../../src/services/lookups/lookupStore';
import { buildPorts } from '../support/builders/buildPorts';
import { CapriciousServer, intervalMs } from '../support/hubspot/capriciousServer';
import { checkPromise } from '../support/hubspot/checkPromise';
import { findToken } from '../support/hubspot/findToken';
import { kindOfNumbered } from '../support/hubspot/numberedPortal';
import { stories, type Act, type Story } from '../support/hubspot/stories';
import { inVirtualTime } from '../support/hubspot/virtualTime';
import { propertyRuns } from '../support/parts/propertyRuns';

const canary = 'pat-na1-0c3a5e71-5d1f-4b0e-9f3e-1c5a7d9b2e4f';

describe('The promise', () => {
  it('holds against any server: one entry an ID in the order asked, counts that add up, the pace kept, no token shown', async () => {
    await fc.assert(
      fc.asyncProperty(stories, story => inVirtualTime(() => live(story))),
      { numRuns: propertyRuns() ?? 500 },
    );
  }).timeout(1_800_000);
});

/** Looks calls up, does something else with the look-up, and asks once more when the server has come to its senses. */
async function live(story: Story): Promise<void> {
  const { caprice, clockErrorsMs, first, ids, options, pace, second } = story;
  const server = new CapriciousServer(caprice);
  const token = AccessToken.parse(canary);
  assert.ok(token);
  let asked = 0;
  const ports = {
    ...buildPorts(server),
    clock: { now: () => nowMs + (clockErrorsMs[asked++ % clockErrorsMs.length] ?? 0) },
    configuration: () => ({ apiVersion: 'v3', maskPersonalData: false, ...pace }) as const,
  };
  const timing = { ...hubSpotTiming, limit: { requests: story.assumed, intervalMs } };
  const { accounts, lookups, unmasked: store } = createServices(ports, timing);
  const published: Lookup[] = [];
  store.onDidChange(({ id }) => published.push(...[store.get(id)].filter(each => !!each)));
  const account = await accounts.add('Test', token);

  const scene = { lookups, store, published };
  const begin = () => lookups.run({ ids, invalid: [], options, account });
  const begun = await play(scene, first, begin, true);
  // What was not sent before is no business of a look among archived calls.
  const asksForAll = second.name !== 'recheckArchived';
  const again = await play(scene, second, () => lookups[second.name](begun), asksForAll);
  const isCountedAnew = [first.interruption, second.interruption, second.name].includes('refresh');
  assert.ok(isCountedAnew || again.requests === server.arrivals.length, 'requests are miscounted');
  server.calmDown();
  const last = await play(scene, quietly, () => lookups.retryFailed(again), true);

  checkRest(again, last, new Set(caprice.culprits));
  published.forEach(lookup => checkPromise(lookup, ids));
  const most = Math.max(story.assumed, caprice.limit.requests);
  const allowed = most - Math.ceil((most * pace.rateLimitMarginPercent) / 100);
  assert.ok(server.fullestWindow <= Math.max(1, allowed), 'too many requests in a window');
  assert.deepStrictEqual(findToken(canary, last, ports.logged), []);
}

const nowMs = Date.UTC(2026, 10, 24);

const quietly: Act = { interruption: 'none', afterMs: 0 };

interface Scene {
  readonly lookups: LookupService;
  readonly store: LookupStore;
  readonly published: readonly Lookup[];
}

/** Begins something, interrupts it, and answers what the store holds when all is over. */
async function play(
  { lookups, published, store }: Scene,
  { afterMs, interruption }: Act,
  begin: () => Promise<Lookup>,
  asksForAll: boolean,
): Promise<Lookup> {
  const running = begin();
  const [shown] = store.list();
  assert.ok(shown);
  const interrupt = async (): Promise<void> => {
    await setTimeout(afterMs);
    if (interruption === 'cancel') {
      lookups.cancel(shown.id);
    } else if (interruption === 'refresh') {
      const before = published.length;
      await lookups.refresh(store.get(shown.id) ?? shown);
      const stale = published.slice(before).filter(({ state }) => state === 'cancelled');
      assert.deepStrictEqual(stale, [], 'the run that was overtaken goes on to be shown');
    }
  };
  const [ended] = await Promise.all([running, interrupt()]);
  checkEnd(ended, asksForAll && interruption === 'none');
  const kept = store.get(shown.id);
  assert.ok(kept);
  assert.ok(kept === ended || interruption === 'refresh', 'another look-up is kept than has ended');
  assert.notEqual(kept.state, 'running');
  return kept;
}

/** Not sent is no hiding place: whatever batch has ended, each of its ids has an answer; and all have ended unless something stopped them. */
function checkEnd(lookup: Lookup, isToBeComplete: boolean): void {
  const ended = new Set(lookup.exchanges.flatMap(({ batch }) => batch.ids));
  const notSent = lookup.entries.filter(({ kind }) => kind === 'notSent');
  const hidden = notSent.filter(({ id }) => ended.has(id));
  assert.deepStrictEqual(hidden, []);
  const isCutShort = lookup.exchanges.some(
    ({ outcome }) => outcome.kind === 'failed' && stopsLookup(outcome.failure),
  );
  const inVain = lookup.exchanges.filter(
    ({ outcome }) => outcome.kind === 'failed' && isOutOfReach(outcome.failure.kind),
  );
  const isStopped = isCutShort || inVain.length >= 3;
  assert.ok(!isToBeComplete || isStopped || notSent.length === 0, 'an ID was forgotten');
  assert.equal(lookup.progress.wait, undefined);
}

/** Whatever was open is answered in the end, as the portal has it. */
function checkRest(before: Lookup, last: Lookup, culprits: ReadonlySet<string>): void {
  const kinds = new Map(last.entries.map(({ id, kind }) => [id, kind]));
  for (const { id, kind } of before.entries) {
    if (kind === 'failed' || kind === 'notSent') {
      const expected = culprits.has(id) ? 'failed' : kindOfNumbered(id, last.options);
      assert.equal(kinds.get(id), expected, `${id}, once all is well`);
    }
  }
}
