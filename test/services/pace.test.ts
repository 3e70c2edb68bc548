import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import * as fc from 'fast-check';
import { Pace } from '../../src/hubspot/limits/pace';
import { hubSpotTiming } from '../../src/hubspot/retrying/timing';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import type { HubSpotResponse, Transport } from '../../src/hubspot/transport';
import { PacedTransport } from '../../src/hubspot/transports/pacedTransport';
import { createServices } from '../../src/services/createServices';
import { buildPorts } from '../support/builders/buildPorts';
import { jsonResponse } from '../support/hubspot/jsonResponse';
import { createNumberedPortal } from '../support/hubspot/numberedPortal';
import { inVirtualTime } from '../support/hubspot/virtualTime';

const never = new AbortController().signal;
const intervalMs = 10_000;

describe('PacedTransport', () => {
  const token = AccessToken.parse('t');
  assert.ok(token);
  const request = { method: 'GET', path: '/', token } as const;
  const limit = (requests: number, remaining = requests) => ({
    'x-hubspot-ratelimit-max': String(requests),
    'x-hubspot-ratelimit-remaining': String(remaining),
    'x-hubspot-ratelimit-interval-milliseconds': String(intervalMs),
  });

  /** A server that takes 100 ms for each answer, and a transport that keeps its pace. */
  const pacedServer = (
    options: { requests?: number; marginPercent?: number; maxConcurrentRequests?: number },
    answer: (index: number, starts: readonly number[]) => Partial<HubSpotResponse> = () => ({}),
  ) => {
    const { requests = 10, marginPercent = 0, maxConcurrentRequests = 100 } = options;
    const starts: number[] = [];
    const waits: string[] = [];
    let underWay = 0;
    let mostUnderWay = 0;
    const inner = {
      send: async () => {
        const index = starts.push(performance.now()) - 1;
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        await setTimeout(100);
        underWay--;
        return { status: 200, headers: {}, body: '', ...answer(index, starts) };
      },
    };
    const pace = new Pace({
      limit: { requests, intervalMs },
      marginPercent,
      maxConcurrentRequests,
    });
    /** What one look-up has. */
    const open = (told: string[]) => {
      const transport = new PacedTransport(
        inner,
        pace,
        wait => {
          told.push(wait.kind);
          return () => told.pop();
        },
        () => 15_000,
      );
      return {
        transport,
        send: (count: number, signal = never) =>
          Promise.all(Array.from({ length: count }, () => transport.send(request, signal))),
      };
    };
    return { starts, waits, pace, mostUnderWay: () => mostUnderWay, open, ...open(waits) };
  };

  /** The largest number of requests that started within any interval. */
  const fullestWindow = (starts: readonly number[]): number =>
    Math.max(
      ...starts.map(from => starts.filter(at => at >= from && at < from + intervalMs).length),
    );

  const inTime = (name: string, task: () => Promise<void>): void => {
    it(name, () => inVirtualTime(task));
  };

  inTime('never has more requests under way, or in a window, than allowed', async () => {
    const server = pacedServer({ maxConcurrentRequests: 4 });
    await server.send(35);
    assert.equal(server.mostUnderWay(), 4);
    assert.equal(server.starts.length, 35);
    assert.equal(fullestWindow(server.starts), 10);
  });

  inTime('leaves a margin for others', async () => {
    const server = pacedServer({ marginPercent: 25 });
    await server.send(15);
    assert.equal(fullestWindow(server.starts), 7);
  });

  inTime('uses the whole of a larger limit as soon as an answer tells of it', async () => {
    const server = pacedServer({}, () => ({ headers: limit(40) }));
    await server.send(40);
    assert.equal(fullestWindow(server.starts), 40);
  });

  inTime('makes room for others who use more than the margin', async () => {
    // They use 6 of the 10 all the time.
    const server = pacedServer({}, (index, starts) => {
      const now = starts[index] ?? 0;
      const ours = starts.slice(0, index + 1).filter(at => at > now - intervalMs).length;
      return { headers: limit(10, Math.max(0, 4 - ours)) };
    });
    await server.send(1);
    await server.send(11);
    assert.equal(fullestWindow(server.starts), 4);
  });

  inTime(
    'sends nothing for a while once HubSpot has said that it was too much, and says that it waits',
    async () => {
      const server = pacedServer({}, index => (index === 0 ? { status: 429 } : {}));
      await server.send(1);
      const sending = server.send(3);
      await setTimeout(1_000);
      assert.deepStrictEqual([server.starts.length, server.waits], [1, ['pace', 'pace', 'pace']]);
      await sending;
      assert.ok((server.starts[1] ?? 0) - (server.starts[0] ?? 0) >= 15_000);
      assert.deepStrictEqual(server.waits, []);
    },
  );

  inTime('sends nothing of what waits for a connection either', async () => {
    const server = pacedServer({ requests: 100, maxConcurrentRequests: 4 }, index =>
      index < 4 ? { status: 429 } : {},
    );
    await server.send(50);
    const meanwhile = server.starts.filter(at => at > 100 && at < 15_000);
    assert.deepStrictEqual(meanwhile, []);
    assert.equal(server.starts.length, 50);
  });

  inTime('keeps to the longest of the waits it was told', async () => {
    const server = pacedServer({});
    await server.send(1);
    server.pace.pause(30_000);
    server.pace.pause(1_000);
    await server.send(1);
    assert.ok((server.starts[1] ?? 0) >= 30_000);
    server.pace.pause(1_000);
    server.pace.pause(20_000);
    const before = performance.now();
    await server.send(1);
    assert.ok((server.starts[2] ?? 0) - before >= 20_000);
  });

  inTime('does not forget what others use when another look-up begins', async () => {
    // They use 6 of the 10 all the time.
    const server = pacedServer({}, (index, starts) => {
      const now = starts[index] ?? 0;
      const ours = starts.slice(0, index + 1).filter(at => at > now - intervalMs).length;
      return ours > 4
        ? { status: 429, headers: limit(10, 0) }
        : { headers: limit(10, Math.max(0, 4 - ours)) };
    });
    const settings = { marginPercent: 0, maxConcurrentRequests: 100 };
    await server.send(1);
    const sending = server.send(9);
    await setTimeout(5_000);
    server.pace.configure(settings);
    server.pace.configure({ ...settings, marginPercent: 10 });
    await Promise.all([sending, server.send(9)]);
    assert.equal(fullestWindow(server.starts), 4);
  });

  it('uses the whole window, however late and in whatever order its requests arrive', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(400), { minLength: 30, maxLength: 30 }),
        fc.nat(3),
        (travelMs, others) =>
          inVirtualTime(async () => {
            const arrived: number[] = [];
            let refused = 0;
            const answer = async (index: number): Promise<HubSpotResponse> => {
              await setTimeout(travelMs[index] ?? 0);
              const now = performance.now();
              const used = others + arrived.filter(at => at > now - intervalMs).length;
              refused += used < 10 ? 0 : 1;
              arrived.push(now);
              await setTimeout(100);
              return { status: 200, headers: limit(10, Math.max(0, 9 - used)), body: '' };
            };
            let sent = 0;
            const pace = new Pace({
              limit: { requests: 10, intervalMs },
              marginPercent: others * 10,
              maxConcurrentRequests: 100,
            });
            const transport = new PacedTransport(
              { send: () => answer(sent++) },
              pace,
              () => () => undefined,
              () => 15_000,
            );
            const requests = 3 * (10 - others);
            await Promise.all(
              Array.from({ length: requests }, () => transport.send(request, never)),
            );
            assert.equal(refused, 0);
            // Three windows follow each other at two distances; a fourth would come after a third.
            assert.ok(performance.now() < 2.5 * intervalMs, `after ${performance.now()} ms`);
          }),
      ),
    ));

  inTime(
    'says that it waits for the limit, also where it waits behind another look-up',
    async () => {
      const server = pacedServer({ maxConcurrentRequests: 5 });
      const big = server.send(100);
      await setTimeout(2_000);
      const waits: string[] = [];
      const small = server.open(waits).send(1);
      await setTimeout(500);
      assert.deepStrictEqual(waits, ['pace']);
      await small;
      assert.deepStrictEqual(waits, []);
      await big;
    },
  );

  inTime('lets a small look-up in between the requests of a big one', async () => {
    const server = pacedServer({ maxConcurrentRequests: 5 });
    const big = server.send(100);
    await setTimeout(2_000);
    await server.open([]).send(2);
    // The window that is full when it begins, and no other one.
    assert.ok(performance.now() < 1.2 * intervalMs, `after ${performance.now()} ms`);
    await big;
    assert.equal(fullestWindow(server.starts), 10);
  });

  inTime('sends what was refused before what was never sent', async () => {
    const server = pacedServer({ maxConcurrentRequests: 2 });
    const big = server.send(60);
    await setTimeout(1_000);
    await server.transport.send({ ...request, isRetry: true }, never);
    assert.ok(performance.now() < 1.2 * intervalMs, `after ${performance.now()} ms`);
    await big;
  });

  inTime(
    'gives no place in the window to a request that was cancelled while it waited',
    async () => {
      const server = pacedServer({});
      await server.send(10);
      const controller = new AbortController();
      const cancelled = server.send(10, controller.signal);
      controller.abort();
      await assert.rejects(cancelled, { name: 'AbortError' });
      await server.send(10);
      assert.equal(server.starts.length, 20);
      // One interval after the first ones, not two.
      assert.ok((server.starts[19] ?? 0) - (server.starts[0] ?? 0) < 1.5 * intervalMs);
    },
  );
});

describe('Two look-ups of one account', () => {
  it('never make HubSpot refuse a request, also where others use a part of the limit', () =>
    inVirtualTime(async () => {
      const most = 20;
      const portal = createNumberedPortal();
      const ours: number[] = [];
      let refused = 0;
      let fullest = 0;
      const network: Transport = {
        send: async (sent, signal) => {
          const now = performance.now();
          ours.push(now);
          // Others send a request every 1.25 s, all the time.
          const used = 8 + ours.filter(at => at > now - intervalMs).length;
          fullest = Math.max(fullest, used);
          refused += used > most ? 1 : 0;
          const headers = {
            'x-hubspot-ratelimit-max': String(most),
            'x-hubspot-ratelimit-remaining': String(Math.max(0, most - used)),
            'x-hubspot-ratelimit-interval-milliseconds': String(intervalMs),
          };
          await setTimeout(100);
          return used > most
            ? jsonResponse(429, { policyName: 'TEN_SECONDLY_ROLLING' }, headers)
            : { ...(await portal.send(sent, signal)), headers };
        },
      };
      const limit = { requests: 10, intervalMs };
      const services = createServices(buildPorts(network), { ...hubSpotTiming, limit });
      const token = AccessToken.parse('pat-na1-test');
      assert.ok(token);
      const account = await services.accounts.add('Test', token);
      const lookUp = async (batches: number, afterMs: number) => {
        await setTimeout(afterMs);
        const ids = Array.from({ length: batches * 100 }, (_, index) => String(620_001 + index));
        const options = { properties: [], propertiesWithHistory: [], archived: false };
        await services.lookups.run({ ids, invalid: [], options, account });
        return performance.now() - afterMs;
      };
      const [, second] = await Promise.all([lookUp(60, 0), lookUp(2, 12_000)]);
      assert.deepStrictEqual([refused, fullest], [0, most]);
      assert.ok(second < 2 * intervalMs, `the small one took ${second} ms`);
    }));
});
