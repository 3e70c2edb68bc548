import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { dailyUsageOf } from '../../../../src/hubspot/limits/dailyUsageOf';

const limitName = 'x-hubspot-ratelimit-daily';
const remainingName = 'x-hubspot-ratelimit-daily-remaining';

describe('dailyUsageOf', () => {
  it('reads the two headers of service keys and private apps', () => {
    const headers = { [limitName]: '650000', [remainingName]: '649998' };
    assert.deepStrictEqual(dailyUsageOf(headers), { limit: 650_000, remaining: 649_998 });
  });

  it('answers nothing where one is missing, as for OAuth tokens', () => {
    assert.equal(dailyUsageOf({ [limitName]: '650000' }), undefined);
    assert.equal(dailyUsageOf({ [remainingName]: '5' }), undefined);
  });

  it('believes no header that makes no sense', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (limit, remaining) => {
        const usage = dailyUsageOf({ [limitName]: limit, [remainingName]: remaining });
        assert.ok(usage === undefined || (usage.limit > 0 && usage.remaining <= usage.limit));
      }),
    );
  });
});
