import { strict as assert } from 'node:assert';
import type { LookupAccount } from '../../../src/calls/lookup';
import { AccountCache } from '../../../src/services/knowledge/accountCache';
import { buildPorts } from '../../support/builders/buildPorts';

const account: LookupAccount = { id: 'account-1', name: 'One', sample: false };
const other: LookupAccount = { id: 'account-2', name: 'Two', sample: false };
const minuteMs = 60_000;

/** A cache of numbers on a clock of its own; `answers` says what each reading comes to. */
function buildCache(...answers: readonly (number | Error)[]) {
  const { logged, log } = buildPorts();
  const state = { now: 1_000_000, readings: 0, changes: [] as string[] };
  const left = [...answers];
  const signals: AbortSignal[] = [];
  const read = async (_account: LookupAccount, signal: AbortSignal): Promise<number> => {
    state.readings++;
    signals.push(signal);
    await Promise.resolve();
    const answer = left.shift();
    if (typeof answer !== 'number') {
      throw answer ?? new Error('nothing left');
    }
    return answer;
  };
  const cache = new AccountCache('numbers', 0, read, { clock: { now: () => state.now }, log });
  cache.onDidChange(id => state.changes.push(id));
  return { cache, state, logged, signals };
}

describe('What an account says about itself', () => {
  it('is known once it was asked, and not before', async () => {
    const { cache, state } = buildCache(1);
    assert.equal(cache.get(account), 0);
    assert.equal(await cache.load(account), 1);
    assert.deepStrictEqual([cache.get(account), cache.get(other)], [1, 0]);
    assert.deepStrictEqual(state.changes, ['account-1']);
  });

  it('is asked for once by all who want it at the same time', async () => {
    const { cache, state } = buildCache(1, 2);
    const both = await Promise.all([cache.load(account), cache.load(account)]);
    assert.deepStrictEqual([both, state.readings], [[1, 1], 1]);
    assert.equal(await cache.load(other), 2);
  });

  it('is asked for again after ten minutes, and stays known meanwhile', async () => {
    const { cache, state } = buildCache(1, 2);
    await cache.load(account);
    state.now += 10 * minuteMs - 1;
    assert.equal(await cache.load(account), 1);
    state.now += 1;
    const loading = cache.load(account);
    assert.equal(cache.get(account), 1);
    assert.deepStrictEqual([await loading, state.readings], [2, 2]);
  });

  it('is asked for again where the clock was put back', async () => {
    const { cache, state } = buildCache(1, 2);
    await cache.load(account);
    state.now -= 60 * minuteMs;
    assert.equal(await cache.load(account), 2);
  });

  it('stays as it was known where the account does not answer, which is tried again after a minute', async () => {
    const { cache, state, logged } = buildCache(1, new Error('down'), 3);
    await cache.load(account);
    state.now += 10 * minuteMs;
    assert.equal(await cache.load(account), 1);
    state.now += minuteMs - 1;
    assert.deepStrictEqual([await cache.load(account), state.readings], [1, 2]);
    state.now += 1;
    assert.equal(await cache.load(account), 3);
    assert.deepStrictEqual(logged, ['account-1: no numbers: INTERNAL_ERROR, correlation ID none']);
    assert.equal(state.changes.length, 2);
  });

  it('is forgotten at once, also what is on its way', async () => {
    const { cache, state, signals, logged } = buildCache(1, 2, 3);
    await cache.load(account);
    cache.forget(account.id);
    assert.deepStrictEqual([cache.get(account), state.changes.length], [0, 2]);
    const loading = cache.load(account);
    cache.forget(account.id);
    assert.equal(signals[1]?.aborted, true);
    assert.equal(await loading, 0);
    assert.deepStrictEqual([cache.get(account), state.changes.length, logged], [0, 3, []]);
    assert.equal(await cache.load(account), 3);
  });
});
