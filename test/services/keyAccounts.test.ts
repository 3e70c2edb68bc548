import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import { missingAbilities } from '../../src/calls/accountCheck';
import type { Lookup } from '../../src/calls/lookup';
import { HubSpotError } from '../../src/hubspot/failures/hubSpotError';
import { PersonalAccessKey } from '../../src/hubspot/tokens/personalAccessKey';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';
import { projectResponseText } from '../../src/projections/response/responseText';
import { sampleIds } from '../../src/sample/sampleIds';
import type { AccountKey } from '../../src/services/accounts/credential';
import { createServices, type Services } from '../../src/services/createServices';
import invalidKey from '../fixtures/hubspot/invalidKey.json';
import { buildPorts, type TestPorts } from '../support/builders/buildPorts';
import { promptTiming } from '../support/builders/promptTiming';
import { tokenOfAccount } from '../support/builders/tokenOfAccount';
import { answerWith, faults } from '../support/hubspot/faults';
import { findToken } from '../support/hubspot/findToken';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';

const minuteMs = 60_000;

describe('An account with a personal access key of the HubSpot CLI', () => {
  let server: HubSpotServer;
  let nowMs: number;
  let ports: TestPorts;
  before(async () => (server = await startHubSpotServer()));
  beforeEach(() => {
    server.reset();
    server.keys.endTokens();
    nowMs = Date.now();
  });
  after(() => server.close());

  const boot = (): Services => {
    const options = { baseUrl: server.url, timeoutMs: 5_000, userAgent: 'test' };
    const network = new FetchTransport(() => options);
    ports = { ...buildPorts(network), clock: { now: () => nowMs } };
    return createServices(ports, promptTiming);
  };
  const keyOf = (text = server.keys.key, portalId = String(server.keys.portalId)): AccountKey => {
    const key = PersonalAccessKey.parse(text);
    assert.ok(key);
    return { kind: 'accountKey', key, portalId };
  };
  const lookUp = async (
    { accounts, lookups }: Services,
    credential = keyOf(),
    ids: readonly string[] = [sampleIds.found],
  ): Promise<Lookup> => {
    const account = accounts.active ?? (await accounts.add('Imported', credential));
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    return lookups.run({ ids, invalid: [], options, account });
  };
  const endsOf = ({ entries }: Lookup): readonly string[] => [
    ...new Set(
      entries.map(entry =>
        entry.kind === 'failed' ? `${entry.failure.kind} ${entry.failure.category}` : entry.kind,
      ),
    ),
  ];
  const saidOf = (lookup: Lookup): string =>
    projectResponseText(lookup)
      .problems.map(({ message }) => message)
      .join('\n');

  it('looks calls up with the token its key was exchanged for', async () => {
    const lookup = await lookUp(boot());
    assert.deepStrictEqual(endsOf(lookup), ['found']);
    const [exchange, ...others] = server.exchanges;
    assert.deepStrictEqual(
      [others.length, exchange?.method, exchange?.path, exchange?.query, exchange?.json],
      [
        0,
        'POST',
        '/localdevauth/v1/auth/refresh',
        { portalId: '4300100' },
        { encodedOAuthRefreshToken: server.keys.key },
      ],
    );
    assert.equal(exchange?.headers['authorization'], undefined);
    const [request] = server.requests;
    assert.match(request?.headers['authorization'] ?? '', /^Bearer CanaryTokenOfKey-\d+$/);
  });

  it('exchanges its key once, however many look-ups start together', async () => {
    const services = boot();
    await services.accounts.add('Imported', keyOf());
    await Promise.all([1, 2, 3, 4].map(() => lookUp(services)));
    assert.deepStrictEqual([server.exchanges.length, server.requests.length], [1, 4]);
  });

  it('keeps a token until five minutes before it ends, and takes another one then', async () => {
    const services = boot();
    const exchangesAfter = async (minutes: number): Promise<number> => {
      nowMs += minutes * minuteMs;
      assert.deepStrictEqual(endsOf(await lookUp(services)), ['found']);
      return server.exchanges.length;
    };
    assert.deepStrictEqual(
      [
        await exchangesAfter(0),
        await exchangesAfter(24.9),
        await exchangesAfter(0.2),
        await exchangesAfter(0),
      ],
      [1, 1, 2, 2],
    );
  });

  it('takes another token where HubSpot refuses one, and every call gets its answer', async () => {
    const services = boot();
    await lookUp(services);
    server.keys.endTokens();
    const ids = Array.from({ length: 450 }, (_, index) => String(430_000 + index));
    const lookup = await lookUp(services, keyOf(), ids);
    assert.ok(!endsOf(lookup).some(end => end.startsWith('un')), endsOf(lookup).join());
    assert.equal(server.exchanges.length, 2);
    assert.equal(lookup.requests, 10);
  });

  it('asks once more, not for ever, where the new token is refused as well', async () => {
    const services = boot();
    server.fail(faults.expiredToken, { times: Infinity });
    const lookup = await lookUp(services);
    assert.deepStrictEqual(endsOf(lookup), ['unauthorized EXPIRED_AUTHENTICATION']);
    assert.deepStrictEqual([server.exchanges.length, server.requests.length], [2, 2]);
  });

  it('asks HubSpot at each look-up at most, where the clock of this computer is hours ahead', async () => {
    const services = boot();
    nowMs += 300 * minuteMs;
    const ids = Array.from({ length: 450 }, (_, index) => String(430_000 + index));
    await lookUp(services, keyOf(), ids);
    assert.equal(server.exchanges.length, 1);
  });

  it('says of a key that was deactivated what mends it, and asks no more', async () => {
    server.failExchange(answerWith(401, invalidKey));
    const lookup = await lookUp(boot(), keyOf(), ['1', '2']);
    assert.deepStrictEqual(endsOf(lookup), ['keyRefused INVALID_AUTHENTICATION']);
    assert.match(
      saidOf(lookup),
      /did not accept the personal access key \(401.*Import Accounts from the HubSpot CLI….*Replace Token…/s,
    );
    assert.deepStrictEqual([server.exchanges.length, server.requests.length], [1, 0]);
  });

  it('never takes the key of one account for another’s', async () => {
    server.failExchange(
      answerWith(200, {
        hubId: 5,
        oauthAccessToken: 'CanaryTokenOfAnother',
        expiresAtMillis: nowMs + 30 * minuteMs,
      }),
    );
    const lookup = await lookUp(boot());
    assert.deepStrictEqual(endsOf(lookup), ['keyRefused OTHER_ACCOUNT']);
    assert.match(saidOf(lookup), /belongs to another HubSpot account/);
    assert.equal(server.requests.length, 0);
  });

  for (const [title, fault, end] of [
    ['the account is gone', answerWith(404, invalidKey), 'keyRefused INVALID_AUTHENTICATION'],
    ['there is no such endpoint any more', faults.notFoundHtml, 'notFound HTTP_404'],
    [
      'something leads elsewhere, where the key does not go',
      transmissionFaults.redirect('http://127.0.0.1:1/'),
      'notFound HTTP_307',
    ],
    ['the user may not', faults.forbidden, 'forbidden FORBIDDEN'],
    ['HubSpot cannot answer', faults.badGatewayHtml, 'server HTTP_502'],
    ['the connection breaks', transmissionFaults.resetBeforeHeaders, 'network ECONNRESET'],
    [
      'the answer is another than it was',
      answerWith(200, { oauthAccessToken: 'CanaryTokenOfKey-X', hubId: 4300100 }),
      'protocol UNEXPECTED_ANSWER',
    ],
  ] as const) {
    it(`says so where ${title}, and shows neither key nor token`, async () => {
      server.failExchange(fault, { times: Infinity });
      const lookup = await lookUp(boot());
      assert.deepStrictEqual(endsOf(lookup), [end]);
      assert.deepStrictEqual(findToken('Canary', lookup, ports.logged), []);
      assert.deepStrictEqual(findToken(server.keys.key, lookup, ports.logged), []);
      server.reset();
      assert.equal(server.requests.length, 0);
    });
  }

  it('goes on where HubSpot was out of order for a moment', async () => {
    server.failExchange(faults.badGatewayHtml);
    assert.deepStrictEqual(endsOf(await lookUp(boot())), ['found']);
    assert.equal(server.exchanges.length, 2);
  });

  it('has its key in the secret store and its token nowhere', async () => {
    const services = boot();
    server.fail(faults.invalidToken, { times: 3 });
    const lookups = [await lookUp(services), await lookUp(services)];
    await services.memory.flush();
    const { files, secrets, state } = ports.stored;
    const everything = JSON.stringify([
      [...files],
      [...state],
      ports.logged,
      services.accounts.list(),
      services.store.list(),
    ]);
    assert.ok(everything.includes('Imported') && ports.logged.length > 0);
    assert.ok(!/CanaryToken|CiRuYTEt/.test(everything));
    assert.deepStrictEqual(
      lookups.flatMap(lookup => [
        ...findToken('CanaryToken', lookup, ports.logged),
        ...findToken('CiRuYTEt', lookup, ports.logged),
      ]),
      [],
    );
    assert.deepStrictEqual(
      [...secrets.values()],
      [`personal-access-key:4300100:${server.keys.key}`],
    );
    secrets.clear();
    assert.ok(!/CanaryToken|CiRuYTEt/.test(inspect(services, { depth: 9, showHidden: true })));
  });

  it('throws an error that names neither key nor token', async () => {
    const { keyTokens } = boot();
    server.failExchange(({ request, send }) =>
      send({ status: 400, headers: {}, body: `<h1>${request.body}</h1>` }),
    );
    const error: unknown = await keyTokens.exchange(keyOf().key).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(HubSpotError.is(error, 'keyRefused'));
    assert.ok(!inspect(error, { depth: 9 }).includes('CiRuYTEt'));
    assert.match(error.failure.message, /encodedOAuthRefreshToken/);
  });

  it('needs no account of HubSpot’s to be named: the answer tells whose key it is', async () => {
    const { token, expiresAtMs, ...rest } = await boot().keyTokens.exchange(keyOf().key);
    assert.deepStrictEqual(rest, {
      portalId: '4300100',
      portalName: 'Fernhollow Bakery',
      accountType: 'STANDARD',
      userId: '77',
      scopes: ['crm.objects.contacts.read'],
    });
    assert.ok(expiresAtMs > nowMs && String(token) === '<redacted>');
    assert.deepStrictEqual(server.exchanges[0]?.query, {});
  });

  it('uses a key that was put in the place of a refused one, and a token in the place of a key', async () => {
    const services = boot();
    const account = await services.accounts.add('Imported', keyOf('CiRuYTEtwrong'));
    assert.deepStrictEqual(endsOf(await lookUp(services)), ['keyRefused INVALID_AUTHENTICATION']);
    await services.accounts.replaceToken(account.id, keyOf());
    assert.deepStrictEqual(endsOf(await lookUp(services)), ['found']);
    assert.equal(await services.accounts.tokens.portalOfKey(account.id), '4300100');
    const token = await tokenOfAccount(services.accounts, account.id);
    assert.ok(token);
    await services.accounts.replaceToken(account.id, token);
    assert.equal(await services.accounts.tokens.portalOfKey(account.id), undefined);
    server.reset();
    assert.deepStrictEqual(endsOf(await lookUp(services)), ['found']);
    assert.equal(server.exchanges.length, 0);
  });

  it('goes on with a replaced key where a look-up holds it, and never takes its token for that of the new one', async () => {
    const { accounts, keyTokens } = boot();
    const { id } = await accounts.add('Imported', keyOf());
    const before = await accounts.tokens.of(id);
    await before?.();
    await accounts.replaceToken(id, keyOf('CiRuYTEtwrong'));
    server.keys.endTokens();
    assert.ok(await before?.());
    assert.equal(keyTokens.infoOf(id), undefined);
    const after = await accounts.tokens.of(id);
    const refusal: unknown = await after?.().catch((error: unknown) => error);
    assert.ok(HubSpotError.is(refusal, 'keyRefused'), String(refusal));
  });

  it('is checked for the scopes that HubSpot named in the exchange, and HubSpot is not asked for them again', async () => {
    const services = boot();
    const account = await services.accounts.add('Imported', keyOf());
    const check = await services.checks.check(account, new AbortController().signal);
    assert.deepStrictEqual(check.token, {
      portalId: '4300100',
      scopes: ['crm.objects.contacts.read'],
      userId: '77',
    });
    assert.deepStrictEqual(missingAbilities(check), ['owners', 'companies', 'deals', 'tickets']);
    assert.ok(!server.requests.some(({ path }) => path.includes('access-token-info')));
  });

  it('is not waited for once the user has cancelled', async () => {
    server.failExchange(transmissionFaults.silence);
    const controller = new AbortController();
    const exchange = boot().keyTokens.exchange(keyOf().key, undefined, controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await assert.rejects(exchange, /enough/);
  });

  it('leaves nothing behind when it is removed', async () => {
    const services = boot();
    const { account } = await lookUp(services);
    await services.accounts.remove(account.id);
    assert.deepStrictEqual([...ports.stored.secrets], []);
    assert.equal(await tokenOfAccount(services.accounts, account.id), undefined);
  });
});
