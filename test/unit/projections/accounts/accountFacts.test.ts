import { strict as assert } from 'node:assert';
import type { AccountCheck } from '../../../../src/calls/accountCheck';
import type { LookupAccount } from '../../../../src/calls/lookup';
import { accountFacts } from '../../../../src/projections/accounts/accountFacts';
import {
  describePortal,
  iconOfAccount,
} from '../../../../src/projections/accounts/describeAccount';
import { describeCheck } from '../../../../src/projections/accounts/describeCheck';
import { describeBurst, describeDay } from '../../../../src/projections/accounts/describeUsage';
import { describeFailedState } from '../../../../src/projections/failures/describeFailedState';
import { formatTime, formatTimeOfDay } from '../../../../src/projections/values/formatTime';

const portal = { id: '4300100', type: 'SANDBOX', region: 'eu1' };
const account: LookupAccount = { id: 'account-1', name: 'Staging', sample: false, portal };
const scopes = ['crm.objects.contacts.read', 'crm.objects.deals.read'];
const checkedAt = '2026-11-20T09:30:00Z';
const moment = { now: '2026-11-20T09:31:00Z' };
const lacking: AccountCheck = { checkedAt, portal, token: { portalId: '4300100', scopes } };

describe('What is said of an account', () => {
  it('is whose token it is, what it cannot read and how much of the day is used', () => {
    const usage = { limit: 1000, remaining: 250, at: checkedAt };
    const facts = accountFacts({ account, check: lacking, usage, moment, isForSession: true });
    assert.deepStrictEqual(
      facts.slice(0, -1).map(({ label, value, icon }) => [label, value, icon]),
      [
        ['Token', 'kept for this session only', 'warning'],
        ['HubSpot account', '4300100', undefined],
        ['Kind', 'sandbox', undefined],
        ['Region', 'eu1', undefined],
        ['Scopes', 'crm.objects.contacts.read, crm.objects.deals.read', undefined],
        ['Not readable', 'owners, companies, tickets', 'warning'],
        ['Requests today', `750 of 1,000 (75%), as of ${formatTimeOfDay(checkedAt)}`, undefined],
      ],
    );
    assert.deepStrictEqual(facts.at(-1)?.label, 'Checked');
    const [notReadable] = facts.filter(({ missing }) => missing !== undefined);
    assert.deepStrictEqual(
      [notReadable?.label, notReadable?.missing],
      ['Not readable', ['crm.objects.owners.read', 'crm.objects.companies.read', 'tickets']],
    );
  });

  it('calls a number today’s only on the day of the account that it was counted on', () => {
    const usage = { limit: 1000, remaining: 250, at: '2026-11-20T22:30:00Z' };
    const labelAt = (now: string, timeZone?: string) => describeDay(usage, { now, timeZone }).label;
    assert.equal(labelAt('2026-11-20T23:30:00Z'), 'Requests today');
    assert.equal(labelAt('2026-11-21T00:30:00Z'), 'Requests on Nov 20, 2026');
    assert.equal(labelAt('2026-11-20T23:30:00Z', 'Europe/Berlin'), 'Requests on Nov 20, 2026');
    assert.equal(labelAt('2026-11-21T04:30:00Z', 'America/New_York'), 'Requests today');
    assert.equal(labelAt('2026-11-20T23:30:00Z', 'Mars/Olympus'), 'Requests today');
    const { value } = describeDay(usage, { now: '2026-11-22T12:00:00Z' });
    assert.equal(value, `750 of 1,000 (75%), as of ${formatTime(usage.at)}`);
  });

  it('tells how much of ten seconds was used, and when', () => {
    const burst = { limit: 100, remaining: 88, intervalMs: 10_000, at: checkedAt };
    const { label, value } = describeBurst(burst);
    assert.equal(label, 'Requests in 10 s');
    assert.match(value, /^12 of 100 \(12%\), as of \d+:30:00/);
  });

  it('is nothing before HubSpot was asked', () => {
    const unknown = { id: 'account-1', name: 'Staging', sample: false };
    assert.deepStrictEqual(accountFacts({ account: unknown, moment, isForSession: false }), []);
    assert.equal(describePortal(unknown), '');
  });

  it('begins with what is wrong', () => {
    const failure = {
      kind: 'unauthorized',
      category: 'INVALID_AUTHENTICATION',
      message: '',
    } as const;
    const [first] = accountFacts({
      account,
      check: { checkedAt, failure },
      moment,
      isForSession: false,
    });
    assert.deepStrictEqual([first?.label, first?.icon], ['INVALID_AUTHENTICATION', 'error']);
  });

  it('blames the token only for what another token would mend, and retries no calls', () => {
    const unreachable = {
      kind: 'network',
      category: 'ECONNREFUSED',
      message: 'connect ECONNREFUSED 127.0.0.1:9',
    } as const;
    const refused = {
      kind: 'unauthorized',
      category: 'INVALID_AUTHENTICATION',
      message: '',
    } as const;
    assert.deepStrictEqual(describeFailedState(unreachable), {
      label: 'could not be checked (ECONNREFUSED)',
      icon: 'warning',
    });
    assert.equal(describeFailedState(refused).label, 'token does not work');
    const check = { checkedAt, failure: unreachable };
    const [first] = accountFacts({ account, check, moment, isForSession: false });
    const said = describeCheck('Staging', check);
    assert.deepStrictEqual([first?.icon, first?.value], ['warning', said]);
    assert.match(said, /could not be reached.*then try again\.$/);
    for (const kind of ['rateLimited', 'dailyLimit', 'timeout', 'server', 'rejected'] as const) {
      const failure = { ...unreachable, kind, correlationId: 'c-1' };
      const sentence = describeCheck('Staging', { checkedAt, failure });
      assert.doesNotMatch(sentence, /Retry Failed Calls/);
      assert.match(sentence, /ry again.*c-1/);
    }
  });

  it('tells production from a sandbox in words, by icon and by colour', () => {
    const production = { ...account, portal: { ...portal, type: 'STANDARD' } };
    assert.equal(describePortal(account), 'sandbox · 4300100 · eu1');
    assert.equal(describePortal(production), 'production · 4300100 · eu1');
    assert.notDeepStrictEqual(iconOfAccount(account), iconOfAccount(production));
    assert.equal(
      describePortal({ ...account, portal: { id: '5', type: 'NEW_KIND' } }),
      'NEW_KIND · 5',
    );
  });

  it('sums up a check in a sentence', () => {
    assert.equal(
      describeCheck('Staging', lacking),
      'The token of “Staging” reads calls. It does not read these, which stay IDs: owners, companies, tickets.',
    );
    // HubSpot says nothing of an OAuth token's scopes: then nothing is said to be missing.
    assert.equal(describeCheck('Staging', { checkedAt }), 'The token of “Staging” reads calls.');
  });
});
