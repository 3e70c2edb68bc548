import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import type { Lookup } from '../../../src/calls/lookup';
import { summarizeLookup } from '../../../src/calls/summarizeLookup';
import { HubSpotError } from '../../../src/hubspot/failures/hubSpotError';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import type { HubSpotResponse, Transport } from '../../../src/hubspot/transport';
import { describeProgress } from '../../../src/projections/lookups/describeProgress';
import { describeWait } from '../../../src/projections/lookups/describeWait';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';
import { jsonResponse } from '../../support/hubspot/jsonResponse';
import { createNumberedPortal } from '../../support/hubspot/numberedPortal';
import { inVirtualTime } from '../../support/hubspot/virtualTime';

const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };

describe('A big look-up of which HubSpot is out of reach', () => {
  it('gives up within a minute without a connection, and says why it waits until then', () =>
    inVirtualTime(async () => {
      const { lookup, seconds, shown } = await run(100_000, () => Promise.reject(notFound()));
      const { counts } = summarizeLookup(lookup);
      assert.ok(seconds < 60, `it took ${seconds} s`);
      assert.equal(counts.failed + counts.notSent, 100_000);
      assert.ok(counts.failed <= 10_000, `${counts.failed} were asked for`);
      assert.deepStrictEqual(reasonsOf(shown), ['HubSpot could not be reached']);
    }));

  it('gives up within a minute where HubSpot is down, and does not blame the limit', () =>
    inVirtualTime(async () => {
      const { lookup, seconds, shown } = await run(100_000, async () => {
        await setTimeout(150);
        return jsonResponse(503, {});
      });
      assert.ok(seconds < 60, `it took ${seconds} s`);
      assert.ok(lookup.requests < 500, `${lookup.requests} requests were sent`);
      assert.deepStrictEqual(reasonsOf(shown), ['HubSpot could not answer (503)']);
    }));

  it('goes on where a connection that was there is back after a while', () =>
    inVirtualTime(async () => {
      const portal = createNumberedPortal();
      const isAway = (): boolean => performance.now() > 3000 && performance.now() < 15_000;
      const { lookup } = await run(30_000, async (request, signal) => {
        await setTimeout(150);
        return isAway() ? Promise.reject(notFound()) : portal.send(request, signal);
      });
      const { counts } = summarizeLookup(lookup);
      assert.deepStrictEqual([counts.failed, counts.notSent], [0, 0]);
    }));
});

describe('What a look-up waits for', () => {
  it('is HubSpot, where that takes long, until it answers', () =>
    inVirtualTime(async () => {
      const portal = createNumberedPortal();
      const { lookup, shown } = await run(100, async (request, signal) => {
        await setTimeout(9500);
        return portal.send(request, signal);
      });
      assert.deepStrictEqual([lookup.state, lookup.progress.wait], ['done', undefined]);
      const seconds = [3, 4, 5, 6, 7, 8, 9];
      assert.deepStrictEqual(
        reasonsOf(shown),
        seconds.map(each => `no answer from HubSpot for ${each} s`),
      );
    }));

  it('is no failure that HubSpot has got over, though it refuses all that comes after it', () =>
    inVirtualTime(async () => {
      let sent = 0;
      const { lookup, shown } = await run(30_000, async () => {
        const status = sent++ === 0 ? 503 : 400;
        await setTimeout(150);
        return jsonResponse(status, { category: 'VALIDATION_ERROR' });
      });
      assert.equal(summarizeLookup(lookup).counts.failed, 30_000);
      // The first ends once HubSpot has been asked about an ID nobody asked for.
      const sinceRefusal = shown.filter(({ ended }) => ended > 0);
      assert.deepStrictEqual(reasonsOf(sinceRefusal), [
        'waiting for HubSpot’s limit of 90 requests in 10 s',
      ]);
    }));

  it('is the limit that HubSpot names, and the time left is what it takes', () =>
    inVirtualTime(async () => {
      const portal = createNumberedPortal();
      const sentMs: number[] = [];
      const { seconds, shown } = await run(60_000, async (request, signal) => {
        const now = performance.now();
        sentMs.push(now);
        const used = sentMs.filter(each => each > now - 10_000).length;
        await setTimeout(150);
        return { ...(await portal.send(request, signal)), headers: limitOf(250, used) };
      });
      const late = shown.filter(({ elapsedMs, wait }) => elapsedMs > 1500 && wait !== undefined);
      const limits = late.flatMap(({ wait }) => (wait?.kind === 'pace' ? [wait.requests] : []));
      assert.deepStrictEqual([...new Set(limits)], [225]);
      // While the requests of a new window are on their way, nobody knows that they have been sent.
      const atRest = late.filter(({ wait }) => wait?.kind === 'pace' && wait.placeInMs < 9500);
      for (const progress of atRest) {
        const left = Number(/(\d+) s left/.exec(describeProgress(progress))?.[1]);
        const really = seconds - progress.elapsedMs / 1000;
        assert.ok(Math.abs(left - really) < 6, `${left} s left, really ${really}`);
      }
      assert.ok(atRest.length > 5);
    }));
});

interface Ran {
  readonly lookup: Lookup;
  readonly seconds: number;
  readonly shown: readonly Lookup['progress'][];
}

async function run(count: number, send: Transport['send']): Promise<Ran> {
  const ports = buildPorts({ send });
  const configuration = { ...ports.configuration(), maxConcurrentRequests: 100 };
  const { accounts, lookups, store } = createServices({
    ...ports,
    configuration: () => configuration,
  });
  const token = AccessToken.parse('pat-na1-x');
  assert.ok(token);
  const account = await accounts.add('Production', token);
  const shown: Lookup['progress'][] = [];
  store.onDidChange(() => shown.push(...store.list().map(({ progress }) => progress)));
  const ids = Array.from({ length: count }, (_, index) => String(430_001 + index));
  const startMs = performance.now();
  const lookup = await lookups.run({ ids, invalid: [], options, account });
  return { lookup, seconds: (performance.now() - startMs) / 1000, shown };
}

/** What the view says it waits for, from the second second on. */
function reasonsOf(shown: Ran['shown']): readonly string[] {
  const waits = shown.flatMap(({ elapsedMs, wait }) =>
    elapsedMs > 1000 && wait !== undefined ? [describeWait(wait)] : [],
  );
  assert.ok(waits.length > 5, 'it hardly says anything');
  return [...new Set(waits.map(text => text.replace(/;.*/, '')))];
}

function notFound(): HubSpotError {
  return new HubSpotError({ kind: 'network', category: 'ENOTFOUND', message: 'getaddrinfo' });
}

function limitOf(requests: number, used: number): HubSpotResponse['headers'] {
  return {
    'x-hubspot-ratelimit-max': String(requests),
    'x-hubspot-ratelimit-remaining': String(requests - used),
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
  };
}
