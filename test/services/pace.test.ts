import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import { AccessToken } from '../../src/hubspot/accessToken';
import { Pace } from '../../src/hubspot/pace';
import { PacedTransport } from '../../src/hubspot/pacedTransport';
import type { HubSpotResponse } from '../../src/hubspot/transport';
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
    const transport = new PacedTransport(
      inner,
      pace,
      wait => {
        waits.push(wait.kind);
        return () => waits.pop();
      },
      () => 15_000,
    );
    return {
      starts,
      waits,
      mostUnderWay: () => mostUnderWay,
      send: (count: number, signal = never) =>
        Promise.all(Array.from({ length: count }, () => transport.send(request, signal))),
    };
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
