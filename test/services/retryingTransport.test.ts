import { strict as assert } from 'node:assert';
import { AccessToken } from '../../src/hubspot/accessToken';
import { HubSpotError } from '../../src/hubspot/hubSpotError';
import { Pace, PacedTransport } from '../../src/hubspot/pacedTransport';
import { RetryingTransport } from '../../src/hubspot/retryingTransport';
import type { HubSpotRequest, HubSpotResponse } from '../../src/hubspot/transport';

const never = new AbortController().signal;

describe('RetryingTransport', () => {
  const request = (): HubSpotRequest => {
    const token = AccessToken.parse('t');
    assert.ok(token);
    return { method: 'POST', path: '/', token };
  };
  const answer = (status: number): HubSpotResponse => ({ status, headers: {}, body: '' });
  const reset = () => new HubSpotError({ kind: 'network', category: 'ECONNRESET', message: '' });

  /** Sends once against a server that ends its answers one after the other; patience without waiting. */
  const trySend = async (endings: readonly (HubSpotResponse | Error)[], signal = never) => {
    const left = [...endings];
    let sent = 0;
    const inner = {
      send: () => {
        sent++;
        const ending = left.shift();
        return ending instanceof Error
          ? Promise.reject(ending)
          : Promise.resolve(ending ?? answer(200));
      },
    };
    const transport = new RetryingTransport(inner, (failure, attempt) =>
      failure.kind === 'unauthorized' || attempt >= 3 ? undefined : 0,
    );
    const ended = await transport.send(request(), signal).then(
      ({ status }) => status,
      (error: unknown) => error,
    );
    return { sent, ended };
  };

  it('sends again until HubSpot answers', async () => {
    assert.deepStrictEqual(await trySend([answer(502), reset(), answer(207)]), {
      sent: 3,
      ended: 207,
    });
  });

  it('answers with the last failure when patience ends', async () => {
    assert.deepStrictEqual(await trySend([answer(500), answer(502), answer(503)]), {
      sent: 3,
      ended: 503,
    });
    const { sent, ended } = await trySend([reset(), reset(), reset()]);
    assert.deepStrictEqual([sent, HubSpotError.is(ended, 'network')], [3, true]);
  });

  it('sends a refused token once', async () => {
    assert.deepStrictEqual(await trySend([answer(401), answer(200)]), { sent: 1, ended: 401 });
  });

  it('leaves a wait at once when it is cancelled, and sends nothing afterwards', async () => {
    const controller = new AbortController();
    let sent = 0;
    const inner = {
      send: (_: HubSpotRequest, signal: AbortSignal) => {
        signal.throwIfAborted();
        sent++;
        return Promise.resolve(answer(429));
      },
    };
    const sending = new RetryingTransport(inner, () => 50).send(request(), controller.signal);
    setTimeout(() => controller.abort(), 10);
    await assert.rejects(sending, { name: 'AbortError' });
    await new Promise(resolve => setTimeout(resolve, 80));
    assert.equal(sent, 1);
  });
});

describe('PacedTransport', () => {
  it('never has more requests under way, or in a window, than allowed', async () => {
    const starts: number[] = [];
    let underWay = 0;
    let most = 0;
    const inner = {
      send: async () => {
        starts.push(performance.now());
        underWay++;
        most = Math.max(most, underWay);
        await new Promise(resolve => setTimeout(resolve, 5));
        underWay--;
        return { status: 200, headers: {}, body: '' };
      },
    };
    const pace = new Pace({ maxConcurrentRequests: 4, requestsPerInterval: 10, intervalMs: 200 });
    const token = AccessToken.parse('t');
    assert.ok(token);
    const transport = new PacedTransport(inner, pace);
    await Promise.all(
      Array.from({ length: 35 }, () => transport.send({ method: 'GET', path: '/', token }, never)),
    );
    assert.equal(most, 4);
    // The eleventh after any request starts a window later; timers may be a millisecond early.
    const gaps = starts.slice(10).map((start, index) => start - (starts[index] ?? 0));
    assert.ok(gaps.length === 25 && gaps.every(gap => gap >= 198), gaps.map(Math.round).join(' '));
  });
});
