import { strict as assert } from 'node:assert';
import { AccountUsage } from '../../../src/services/accounts/accountUsage';

describe('AccountUsage', () => {
  it('warns once a day that the limit is near, however many answers say so', () => {
    let now = Date.parse('2026-11-20T10:00:00Z');
    const usage = new AccountUsage({ now: () => now });
    const warned: string[] = [];
    usage.onNearLimit(id => warned.push(id));
    const account = { id: 'account-1' };
    usage.note(account, { daily: { limit: 1000, remaining: 101 } });
    assert.deepStrictEqual(warned, []);
    usage.note(account, { daily: { limit: 1000, remaining: 100 } });
    usage.note(account, { daily: { limit: 1000, remaining: 99 } });
    usage.note({ id: 'account-2' }, { daily: { limit: 1000, remaining: 0 } });
    assert.deepStrictEqual(warned, ['account-1', 'account-2']);
    now = Date.parse('2026-11-21T10:00:00Z');
    usage.note(account, { daily: { limit: 1000, remaining: 50 } });
    assert.deepStrictEqual(warned, ['account-1', 'account-2', 'account-1']);
    assert.equal(usage.get(account)?.remaining, 50);
  });

  it('tells of the first answer at once, of a hundred more in one, and what they say of ten seconds', async () => {
    const usage = new AccountUsage({ now: () => Date.parse('2026-11-20T10:00:00Z') });
    let told = 0;
    const again = new Promise<void>(resolve =>
      usage.onDidChange(() => {
        if (++told === 2) {
          resolve();
        }
      }),
    );
    const account = { id: 'account-1' };
    for (let remaining = 100; remaining > 0; remaining--) {
      usage.note(account, { burst: { requests: 100, intervalMs: 10_000, remaining } });
      assert.equal(told, 1);
    }
    await again;
    assert.deepStrictEqual(
      [usage.get(account), usage.burst(account)],
      [undefined, { limit: 100, remaining: 1, intervalMs: 10_000, at: '2026-11-20T10:00:00.000Z' }],
    );
  });
});
