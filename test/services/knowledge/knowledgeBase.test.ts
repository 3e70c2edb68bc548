import { strict as assert } from 'node:assert';
import type { Json } from '../../../src/base/json';
import { apiVersions } from '../../../src/calls/lookup';
import { HubSpotError } from '../../../src/hubspot/failures/hubSpotError';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import type { HubSpotRequest, Transport } from '../../../src/hubspot/transport';
import { propertyDefinition } from '../../../src/projections/values/propertyDefinition';
import { createSamplePortal } from '../../../src/sample/createSamplePortal';
import { sampleIds } from '../../../src/sample/sampleIds';
import { sampleOutcomes } from '../../../src/sample/sampleOutcomes';
import { createServices } from '../../../src/services/createServices';
import missingScopes from '../../fixtures/hubspot/missingScopes.json';
import { buildPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { jsonResponse } from '../../support/hubspot/jsonResponse';

/** The sample portal over a network that writes down what it was asked, and answers some of it otherwise. */
function buildNetwork(
  answer: (request: HubSpotRequest) => [number, Json] | undefined = () => undefined,
) {
  const portal = createSamplePortal();
  const asked: string[] = [];
  const network: Transport = {
    send: (request, signal) => {
      const query = new URLSearchParams(request.query).toString();
      asked.push([request.path, query].filter(Boolean).join('?'));
      const given = answer(request);
      return given === undefined
        ? portal.send(request, signal)
        : Promise.resolve(jsonResponse(...given));
    },
  };
  return { network, asked };
}

async function buildServices(
  network: Transport,
  version: (typeof apiVersions)[number] = 'v3',
  timing = promptTiming,
) {
  const ports = buildPorts(network);
  const configuration = { ...ports.configuration(), apiVersion: version };
  const services = createServices({ ...ports, configuration: () => configuration }, timing);
  return { ...services, ports, account: await services.accounts.add('Test', tokenOf('token-1')) };
}

function tokenOf(text: string): AccessToken {
  const token = AccessToken.parse(text);
  assert.ok(token);
  return token;
}

describe('What is known about an account', () => {
  it('is HubSpot’s documentation at first, at once and without a request', async () => {
    const { network, asked } = buildNetwork();
    const { knowledge, schemas, account } = await buildServices(network);
    assert.equal(schemas.get(account).origin, 'documented');
    const { schema, owners, details } = knowledge.get(account);
    const direction = propertyDefinition('hs_call_direction', schema);
    assert.deepStrictEqual(
      [direction?.type, direction?.options.length, owners.byId.size, details, asked],
      ['enumeration', 2, 0, undefined, []],
    );
  });

  for (const version of apiVersions) {
    it(`is read from the account itself in version ${version}`, async () => {
      const { network, asked } = buildNetwork();
      const { knowledge, account } = await buildServices(network, version);
      const { schema, owners, details } = await knowledge.load(account);
      const { properties } = schema;
      const outcome = properties
        .get('hs_call_disposition')
        ?.options.find(({ value }) => value === sampleOutcomes.passedOn);
      assert.deepStrictEqual(
        [schema.origin, outcome?.label, properties.get('qa_score')?.label],
        ['account', 'Passed on to a colleague', 'QA score'],
      );
      assert.deepStrictEqual(
        [owners.byId.get('70310017')?.name, owners.byId.get('70310017')?.isActive],
        ['Greta Lindqvist', false],
      );
      assert.equal(owners.byUserId.get(28604246)?.name, 'Amara Osei');
      assert.deepStrictEqual(
        [details?.portalId, details?.uiDomain],
        ['4300100', 'app.hubspot.example'],
      );
      assert.equal(asked.length, 4);
    });
  }

  it('has the name of the account from the version that tells it, whichever is chosen', async () => {
    const { network, asked } = buildNetwork();
    const { details, account } = await buildServices(network);
    assert.equal((await details.load(account))?.portalName, 'Quillmere Software');
    assert.deepStrictEqual(asked, ['/account-info/2026-09/details']);
  });

  it('has the details from the chosen version where that one does not answer, and asks no more where nobody would', async () => {
    const { network, asked } = buildNetwork(({ path }) =>
      path.startsWith('/account-info/2026-09')
        ? [404, { category: 'OBJECT_NOT_FOUND' }]
        : undefined,
    );
    const { details, account } = await buildServices(network);
    assert.equal((await details.load(account))?.portalId, '4300100');
    assert.deepStrictEqual(asked, ['/account-info/2026-09/details', '/account-info/v3/details']);
    const refused = buildNetwork(() => [401, { category: 'INVALID_AUTHENTICATION' }]);
    const services = await buildServices(refused.network);
    assert.equal(await services.details.load(services.account), undefined);
    assert.deepStrictEqual([...new Set(refused.asked)], ['/account-info/2026-09/details']);
  });

  it('costs no request in the sample portal', async () => {
    const { network, asked } = buildNetwork();
    const { accounts, knowledge } = await buildServices(network);
    const { schema } = await knowledge.load(await accounts.useSample());
    assert.deepStrictEqual([schema.origin, asked], ['account', []]);
  });

  it('includes the owners of every page, and ends where pages do not', async () => {
    const page = (after: string): Json => ({
      results: [{ id: after, firstName: `Owner ${after}` }],
      paging: { next: { after: String(Number(after) + 1) } },
    });
    const { network, asked } = buildNetwork(({ query = {} }) => [
      200,
      query['archived'] === 'true' ? { results: [] } : page(query['after'] ?? '0'),
    ]);
    const unlimited = { ...promptTiming, limit: { requests: 1, intervalMs: 0 } };
    const { owners, account } = await buildServices(network, 'v3', unlimited);
    const { byId } = await owners.load(account);
    assert.equal(byId.get('123')?.name, 'Owner 123');
    assert.equal(asked.length, 501);
    assert.equal(asked[3], '/crm/v3/owners?archived=false&limit=100&after=2');
  });

  it('is without names where the token lacks the scope for owners, which is asked once and is no fault', async () => {
    const { network, asked } = buildNetwork(({ path }) =>
      path === '/crm/v3/owners' ? [403, missingScopes] : undefined,
    );
    const { owners, account, ports } = await buildServices(network);
    const known = await owners.load(account);
    await owners.load(account);
    assert.deepStrictEqual(
      [known.origin, known.byId.size, asked.length, ports.logged],
      ['missingScope', 0, 2, []],
    );
  });

  for (const [what, status, body] of [
    ['refuses', 401, { status: 'error', category: 'INVALID_AUTHENTICATION', message: 'no' }],
    ['is down', 503, 'HTML'],
    ['sends something else', 200, { message: 'hello' }],
    ['sends nothing', 200, null],
  ] as const) {
    it(`stays documented where HubSpot ${what}; the log names the failure and nobody else hears of it`, async () => {
      const { network } = buildNetwork(() => [status, body]);
      const { knowledge, account, ports } = await buildServices(network);
      const { schema, owners, details } = await knowledge.load(account);
      assert.deepStrictEqual(
        [schema.origin, owners.origin, details, ports.logged.length],
        ['documented', 'unknown', undefined, 3],
      );
    });
  }

  it('is read again after a network failure that did not last', async () => {
    let failures = 0;
    const portal = createSamplePortal();
    const network: Transport = {
      send: async (request, signal) => {
        if (failures++ < 2) {
          throw new HubSpotError({ kind: 'network', category: 'ECONNRESET', message: 'reset' });
        }
        return portal.send(request, signal);
      },
    };
    const { schemas, account } = await buildServices(network);
    assert.equal((await schemas.load(account)).origin, 'account');
  });

  it('is forgotten with the account’s token, replaced or removed', async () => {
    const { network } = buildNetwork();
    const { accounts, knowledge, schemas, account } = await buildServices(network);
    const heard: string[] = [];
    knowledge.onDidChange(id => heard.push(id));
    await knowledge.load(account);
    await accounts.replaceToken(account.id, tokenOf('token-2'));
    assert.equal(schemas.get(account).origin, 'documented');
    await knowledge.load(account);
    await accounts.remove(account.id);
    assert.equal(schemas.get(account).origin, 'documented');
    assert.deepStrictEqual(heard, Array<string>(12).fill(account.id));
  });

  it('is asked for when calls were found, and not before', async () => {
    const { network, asked } = buildNetwork();
    const { lookups, store, knowledge, schemas, account } = await buildServices(network);
    knowledge.follow(store);
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    await lookups.run({ ids: [sampleIds.missing], invalid: [], options, account });
    assert.equal(asked.length, 1);
    const known = new Promise(resolve => schemas.onDidChange(resolve));
    const lookup = await lookups.run({ ids: [sampleIds.found], invalid: [], options, account });
    assert.equal(await known, account.id);
    assert.equal(lookup.requests, 1);
  });

  it('is asked for when a look-up is cancelled that has found calls by then', async () => {
    const stop = new AbortController();
    const portal = createSamplePortal();
    let batches = 0;
    const network: Transport = {
      send: (request, signal) => {
        batches += request.path.endsWith('/batch/read') ? 1 : 0;
        return batches < 2 || request.method === 'GET'
          ? portal.send(request, signal)
          : new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(new Error('stopped')));
            });
      },
    };
    const { lookups, store, knowledge, schemas, account } = await buildServices(network);
    knowledge.follow(store);
    store.onDidChange(({ id }) => {
      if (store.get(id)?.entries.some(entry => 'call' in entry)) {
        stop.abort();
      }
    });
    const others = Array.from({ length: 150 }, (_, index) => String(900_000 + index));
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const known = new Promise(resolve => schemas.onDidChange(resolve));
    const input = { ids: [sampleIds.found, ...others], invalid: [], options, account };
    const lookup = await lookups.run(input, stop.signal);
    assert.equal(lookup.state, 'cancelled');
    assert.equal(await known, account.id);
  });

  it('is asked for anew when calls are looked up again, which is when somebody has changed it', async () => {
    const { network, asked } = buildNetwork();
    const { lookups, store, knowledge, schemas, account } = await buildServices(network);
    knowledge.follow(store);
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    const input = { ids: [sampleIds.found], invalid: [], options, account };
    const timesAsked = (): number =>
      asked.filter(path => path.endsWith('/properties/calls')).length;
    const first = await lookups.run(input);
    await knowledge.load(account);
    await lookups.run(input);
    await knowledge.load(account);
    assert.equal(timesAsked(), 1);
    const known = new Promise(resolve => schemas.onDidChange(resolve));
    await lookups.refresh(first);
    await known;
    assert.equal(timesAsked(), 2);
  });

  it('keeps the token to itself', async () => {
    const { network, asked } = buildNetwork(() => [500, 'token-1']);
    const { knowledge, account, ports } = await buildServices(network);
    await knowledge.load(account);
    assert.ok(ports.logged.length > 0);
    assert.ok(!JSON.stringify([asked, ports.logged]).includes('token-1'));
  });
});
