import { strict as assert } from 'node:assert';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { LookupWait } from '../../src/calls/lookup';
import type { LookupFailure } from '../../src/calls/lookupFailure';
import { HubSpotError } from '../../src/hubspot/failures/hubSpotError';
import { Retries } from '../../src/hubspot/retrying/retries';
import { inVirtualTime } from '../support/hubspot/virtualTime';

const never = new AbortController().signal;

describe('Retries', () => {
  const error = (kind: LookupFailure['kind'], category: string = kind): HubSpotError =>
    new HubSpotError({ kind, category, message: '' });

  /** Patience without waiting: three attempts, none after a refused token. */
  const delayOf = (failure: LookupFailure, attempt: number): number | undefined =>
    failure.kind === 'unauthorized' || attempt >= 3 ? undefined : 0;

  /** Attempts that end one after the other as given; with an answer once the endings are used up. */
  const tryAll = async (...endings: readonly HubSpotError[]) => {
    const left = [...endings];
    let attempts = 0;
    const waits: LookupWait[] = [];
    const waitsOver = new Set<LookupWait>();
    const retries = new Retries(wait => {
      waits.push(wait);
      return () => waitsOver.add(wait);
    }, delayOf);
    const attempt = () => {
      attempts++;
      const ending = left.shift();
      return ending === undefined ? Promise.resolve('answer') : Promise.reject(ending);
    };
    const ended = await retries.run(attempt, never).catch((error: unknown) => error);
    assert.deepStrictEqual([...waitsOver], waits, 'every wait is told to be over');
    return { attempts, ended, waits };
  };

  it('tries again until HubSpot answers, and says what it waits for', async () => {
    const { attempts, ended, waits } = await tryAll(error('server'), error('network'));
    assert.deepStrictEqual([attempts, ended], [3, 'answer']);
    assert.deepStrictEqual(
      waits.map(wait => wait.kind === 'retry' && wait.failure.kind),
      ['server', 'network'],
    );
  });

  it('tries again after a garbled answer', async () => {
    const { attempts, ended } = await tryAll(error('protocol', 'UNEXPECTED_ANSWER'));
    assert.deepStrictEqual([attempts, ended], [2, 'answer']);
  });

  it('ends with the last failure when patience ends', async () => {
    const { attempts, ended } = await tryAll(error('server'), error('network'), error('locked'));
    assert.deepStrictEqual([attempts, HubSpotError.is(ended, 'locked')], [3, true]);
  });

  it('tries a refused token once', async () => {
    const { attempts, ended } = await tryAll(error('unauthorized'));
    assert.deepStrictEqual([attempts, HubSpotError.is(ended, 'unauthorized')], [1, true]);
  });

  it('leaves a wait at once when it is cancelled, and tries nothing afterwards', () =>
    inVirtualTime(async () => {
      const controller = new AbortController();
      let attempts = 0;
      const retries = new Retries(
        () => () => undefined,
        () => 60_000,
      );
      const running = retries.run(() => {
        attempts++;
        return Promise.reject(error('rateLimited'));
      }, controller.signal);
      const left = assert.rejects(running, { name: 'AbortError' });
      await setTimeout(1_000);
      controller.abort();
      await left;
      assert.ok(performance.now() < 60_000, 'it sat out the wait');
      await setTimeout(120_000);
      assert.equal(attempts, 1);
    }));

  it('tells nobody to wait once it is cancelled, and makes no attempt where it was before', async () => {
    const controller = new AbortController();
    let attempts = 0;
    let waits = 0;
    const retries = new Retries(
      () => {
        waits++;
        return () => undefined;
      },
      () => 0,
    );
    const attempt = () => {
      attempts++;
      controller.abort();
      return Promise.reject(error('server'));
    };
    for (let time = 0; time < 2; time++) {
      await assert.rejects(retries.run(attempt, controller.signal), { name: 'AbortError' });
      await setImmediate();
    }
    assert.deepStrictEqual([attempts, waits], [1, 0]);
  });
});
