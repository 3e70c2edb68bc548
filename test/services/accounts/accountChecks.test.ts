import { strict as assert } from 'node:assert';
import { isOtherPortal, missingAbilities } from '../../../src/calls/accountCheck';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../../src/hubspot/transports/fetchTransport';
import { createServices } from '../../../src/services/createServices';
import { buildPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { tokenOfAccount } from '../../support/builders/tokenOfAccount';
import { faults } from '../../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../../support/hubspot/hubspotServer';

const signal = new AbortController().signal;
const tokenInfoPath = '/oauth/v2/private-apps/get/access-token-info';

describe('AccountChecks', () => {
  let server: HubSpotServer;

  before(async () => {
    server = await startHubSpotServer();
  });
  beforeEach(() => server.reset());
  after(() => server.close());

  const setUp = async (tokenText = server.token) => {
    const options = () => ({ baseUrl: server.url, timeoutMs: 5000, userAgent: 'test' });
    const ports = buildPorts(new FetchTransport(options));
    const services = createServices(ports, promptTiming);
    const token = AccessToken.parse(tokenText);
    assert.ok(token);
    return { ...services, ports, account: await services.accounts.add('Production', token) };
  };

  it('says whom the token belongs to and what it may do, having tried to read calls', async () => {
    const { accounts, checks, account } = await setUp();
    const check = await checks.check(account, signal);
    assert.equal(check.failure, undefined);
    assert.equal(check.token?.portalId, '4300100');
    assert.deepStrictEqual(missingAbilities(check), []);
    const portal = { id: '4300100', name: 'Quillmere Software', type: 'STANDARD', region: 'na1' };
    assert.deepStrictEqual([check.portal, accounts.get(account.id)?.portal], [portal, portal]);
    assert.equal(checks.get(account), check);
    const paths = server.requests.map(({ path }) => path).sort();
    assert.deepStrictEqual(paths, ['/crm/v3/objects/calls/batch/read', tokenInfoPath]);
  });

  it('sends the token in a body only where HubSpot is asked about the token, and keeps it out of log and state', async () => {
    const { checks, account, ports } = await setUp();
    await checks.check(account, signal);
    const withToken = server.requests.filter(({ body }) => body.includes(server.token));
    assert.deepStrictEqual(
      withToken.map(({ path, json }) => [path, json]),
      [[tokenInfoPath, { tokenKey: server.token }]],
    );
    assert.ok(!JSON.stringify([ports.logged, [...ports.stored.state]]).includes(server.token));
  });

  it('says why calls cannot be read, and still whose the token is', async () => {
    const { checks, account } = await setUp();
    server.fail(faults.missingScopes, { when: ({ path }) => path.includes('batch/read') });
    const check = await checks.check(account, signal);
    assert.equal(check.failure?.kind, 'missingScope');
    assert.deepStrictEqual(missingAbilities(check), ['calls']);
    assert.equal(check.portal?.id, '4300100');
  });

  it('says that HubSpot does not accept a token, and keeps it', async () => {
    const { accounts, checks, account } = await setUp('pat-na1-revoked-long-ago');
    const check = await checks.check(account, signal);
    assert.equal(check.failure?.kind, 'unauthorized');
    assert.equal(
      (await tokenOfAccount(accounts, account.id))?.reveal(),
      'pat-na1-revoked-long-ago',
    );
  });

  it('is content with a token that HubSpot says nothing about', async () => {
    const { checks, account } = await setUp();
    server.fail(faults.missingScopes, { when: ({ path }) => path === tokenInfoPath });
    const check = await checks.check(account, signal);
    assert.deepStrictEqual([check.failure, check.token], [undefined, undefined]);
    assert.deepStrictEqual([check.portal?.id, missingAbilities(check)], ['4300100', []]);
  });

  it('asks once where it is asked twice, and no more knows of a token that was replaced', async () => {
    const { accounts, checks, account } = await setUp();
    const [one, other] = [checks.check(account, signal), checks.check(account, signal)];
    assert.equal(await one, await other);
    assert.equal(server.requests.length, 2);
    const token = AccessToken.parse('pat-na1-another');
    assert.ok(token);
    await accounts.replaceToken(account.id, token);
    assert.equal(checks.get(account), undefined);
  });

  it('tries a token before it takes the place of the one that is stored', async () => {
    const { accounts, checks, account } = await setUp('pat-na1-the-old-one');
    const token = AccessToken.parse(server.token);
    assert.ok(token);
    const check = await checks.tryToken(account, { token }, signal);
    assert.equal(check.failure, undefined);
    assert.equal((await tokenOfAccount(accounts, account.id))?.reveal(), 'pat-na1-the-old-one');
    assert.equal(checks.get(account), undefined);
    assert.ok(isOtherPortal({ id: '999' }, check));
    assert.ok(!isOtherPortal({ id: '4300100' }, check));
    assert.ok(!isOtherPortal(undefined, check));
  });

  it('goes on for whoever still waits when another one has cancelled', async () => {
    const { checks, account } = await setUp();
    const [first, second] = [new AbortController(), new AbortController()];
    const cancelled = checks.check(account, first.signal);
    const answer = checks.check(account, second.signal);
    first.abort(new Error('enough'));
    await assert.rejects(cancelled, /enough/);
    assert.equal((await answer).failure, undefined);
  });

  it('stops at once when it is cancelled', async () => {
    const { checks, account } = await setUp();
    const controller = new AbortController();
    const checking = checks.check(account, controller.signal);
    controller.abort(new Error('Cancelled.'));
    await assert.rejects(checking, /Cancelled/);
    assert.equal(checks.get(account), undefined);
  });
});
