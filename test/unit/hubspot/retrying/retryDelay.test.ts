import { strict as assert } from 'node:assert';
import type { FailureKind, LookupFailure } from '../../../../src/calls/lookupFailure';
import { retryDelay } from '../../../../src/hubspot/retrying/retryDelay';

describe('retryDelay', () => {
  const failure = (kind: FailureKind, rest: Partial<LookupFailure> = {}): LookupFailure => ({
    kind,
    category: '',
    message: '',
    ...rest,
  });
  const check = (
    name: string,
    given: LookupFailure,
    delays: readonly (number | undefined)[],
  ): void => {
    it(name, () => {
      assert.deepStrictEqual(
        [1, 2, 3, 4].map(attempt => retryDelay(given, attempt, 0)),
        delays,
      );
    });
  };
  check(
    'waits out the ten seconds of a rolling limit',
    failure('rateLimited'),
    [10_000, 10_000, 10_000, 10_000],
  );
  check(
    'waits one second where only the second is full',
    failure('rateLimited', { category: 'SECONDLY' }),
    [1_000, 1_000, 1_000, 1_000],
  );
  it('goes on for a minute with a limit that others use up, not for ever', () => {
    assert.deepStrictEqual(
      [6, 7].map(attempt => retryDelay(failure('rateLimited'), attempt, 0)),
      [10_000, undefined],
    );
  });
  check('asks once more where HubSpot’s network is at fault', failure('server', { status: 525 }), [
    500,
    undefined,
    undefined,
    undefined,
  ]);
  check('asks again where an answer was garbled', failure('protocol'), [
    500,
    1_000,
    2_000,
    undefined,
  ]);
  check('gives a lock the two seconds it lasts', failure('locked'), [
    2_000,
    2_000,
    2_000,
    undefined,
  ]);
  check('doubles its patience with a server in trouble', failure('server'), [
    500,
    1_000,
    2_000,
    undefined,
  ]);
  check('tries a time-out once more', failure('timeout'), [500, undefined, undefined, undefined]);
  check('waits as long as HubSpot asks', failure('server', { retryAfterMs: 7_000 }), [
    7_000,
    7_000,
    7_000,
    undefined,
  ]);
  check('leaves a wait of an hour to the user', failure('server', { retryAfterMs: 3_600_000 }), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  for (const kind of [
    'unauthorized',
    'wrongCredential',
    'keyRefused',
    'missingScope',
    'forbidden',
    'notFound',
    'dailyLimit',
    'migrating',
    'rejected',
  ] as const) {
    check(`never repeats ${kind}`, failure(kind), [undefined, undefined, undefined, undefined]);
  }
  it('spreads clients that were refused together over a quarter of the wait', () => {
    assert.equal(retryDelay(failure('locked'), 1, 1), 2_500);
  });
});
