import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { LookupWait } from '../../../../src/calls/lookup';
import { describeProgress } from '../../../../src/projections/lookups/describeProgress';

describe('describeProgress', () => {
  const cases: readonly (readonly [string, number, number, number, string])[] = [
    ['says no rate before anything has ended', 0, 30_000, 5000, '0 of 30,000'],
    ['says no rate in the first second', 900, 30_000, 999, '900 of 30,000'],
    ['says no rate at the very start', 100, 30_000, 0, '100 of 30,000'],
    ['says rate and time left', 4200, 30_000, 10_000, '4,200 of 30,000 · 420 IDs/s · 1 min left'],
    ['gives a rate two digits', 1234, 5000, 1000, '1,234 of 5,000 · 1,200 IDs/s · 3 s left'],
    ['knows rates below one', 1, 3, 4000, '1 of 3 · 0.25 IDs/s · 8 s left'],
    ['counts the last ten seconds', 500, 1000, 9400, '500 of 1,000 · 53 IDs/s · 9 s left'],
    ['rounds more of them up', 500, 1000, 41_200, '500 of 1,000 · 12 IDs/s · 45 s left'],
    ['calls 56 seconds a minute', 500, 1000, 56_000, '500 of 1,000 · 8.9 IDs/s · 1 min left'],
    ['says when a blink is left', 990, 1000, 2000, '990 of 1,000 · 500 IDs/s · less than 1 s left'],
    ['leaves no time once all have ended', 1000, 1000, 2000, '1,000 of 1,000 · 500 IDs/s'],
    ['counts long runs in hours', 10, 90_010, 1000, '10 of 90,010 · 10 IDs/s · 2.5 h left'],
    [
      'stays readable with numbers nobody should ask for',
      1,
      1e15,
      1000,
      '1 of 1,000,000,000,000,000 · 1 IDs/s · 280,000,000,000 h left',
    ],
    ['is not troubled by an empty look-up', 0, 0, 3000, '0 of 0'],
  ];
  for (const [title, ended, total, elapsedMs, expected] of cases) {
    it(title, () => {
      assert.equal(describeProgress({ ended, total, elapsedMs, batchSize: 100 }), expected);
    });
  }

  const waits: readonly (readonly [LookupWait, string])[] = [
    [
      { kind: 'pace', requests: 90, intervalMs: 10_000, placeInMs: 4000 },
      'waiting for HubSpot’s limit of 90 requests in 10 s',
    ],
    [retry('network', 300), 'HubSpot could not be reached; trying again in 1 s'],
    [retry('server', 4000, 503), 'HubSpot could not answer (503); trying again in 4 s'],
    [retry('timeout', 119_500), 'HubSpot did not answer in time; trying again in 2 min'],
    [retry('rateLimited', 10_000), 'HubSpot’s rate limit was reached; trying again in 10 s'],
    [retry('migrating', 7_200_000), 'HubSpot is moving this account; trying again in 2 h'],
  ];
  for (const [wait, expected] of waits) {
    it(`says why it waits: ${expected}`, () => {
      const progress = { ended: 0, total: 200, elapsedMs: 0, batchSize: 100, wait };
      assert.equal(describeProgress(progress), `0 of 200 · ${expected}`);
    });
  }

  it('promises no more than the limit allows while it waits for it', () => {
    const timeLeft = (ended: number, elapsedMs: number, placeInMs: number, batchSize = 100) => {
      const wait: LookupWait = { kind: 'pace', requests: 90, intervalMs: 10_000, placeInMs };
      const text = describeProgress({ ended, total: 30_000, elapsedMs, batchSize, wait });
      return /[^·]* left/.exec(text)?.[0];
    };
    assert.deepStrictEqual(
      // 90 batches at once, then none until ten seconds are over.
      [
        timeLeft(9000, 1500, 8500),
        timeLeft(9000, 9000, 1000),
        timeLeft(29_900, 31_000, 9000),
        timeLeft(4500, 1500, 8500, 50),
      ],
      [' 30 s left', ' 25 s left', ' 9 s left', ' 1 min left'],
    );
  });

  it('does not take the answers that are there for gone, where some IDs are asked for again', () => {
    const progress = { ended: 0, total: 1000, elapsedMs: 0, batchSize: 100 };
    assert.equal(describeProgress(progress, true), '0 of 1,000 asked again');
  });

  it('promises no end while something is sent again', () => {
    const text = describeProgress({
      ended: 2800,
      total: 3000,
      elapsedMs: 2000,
      batchSize: 100,
      wait: retry('network', 2000),
    });
    assert.equal(text, '2,800 of 3,000 · HubSpot could not be reached; trying again in 2 s');
  });

  it('says how long HubSpot has been silent, and promises nothing', () => {
    const wait: LookupWait = { kind: 'answer', waitedMs: 4000 };
    assert.equal(
      describeProgress({ ended: 100, total: 200, elapsedMs: 5000, batchSize: 100, wait }),
      '100 of 200 · no answer from HubSpot for 4 s',
    );
  });

  it('never says HubSpot’s own words, which may be anything', () => {
    const text = describeProgress({
      ended: 0,
      total: 1,
      elapsedMs: 0,
      batchSize: 1,
      wait: retry('server', 0),
    });
    assert.doesNotMatch(text, /Internal/);
  });

  it('says something whatever the numbers are', () => {
    const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }));
    fc.assert(
      fc.property(number, number, number, (ended, total, elapsedMs) => {
        assert.doesNotMatch(
          describeProgress({ ended, total, elapsedMs, batchSize: 100 }),
          /NaN|undefined|-/,
        );
      }),
    );
  });
});

function retry(
  kind: (LookupWait & { kind: 'retry' })['failure']['kind'],
  delayMs: number,
  status?: number,
): LookupWait {
  const message = 'Internal <b>error</b>';
  const failure = { kind, category: 'X', message, ...(status === undefined ? {} : { status }) };
  return { kind: 'retry', failure, delayMs };
}
