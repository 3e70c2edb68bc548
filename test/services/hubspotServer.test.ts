import { strict as assert } from 'node:assert';
import { Client } from '@hubspot/api-client';
import { BatchReadInputSimplePublicObjectId } from '@hubspot/api-client/lib/codegen/crm/objects/calls';
import { parseJson, type Json } from '../../src/base/json';
import { sampleIds } from '../../src/sample/sampleIds';
import { sampleKeys } from '../../src/sample/sampleKeys';
import invalidJson from '../fixtures/hubspot/invalidJson.json';
import invalidToken from '../fixtures/hubspot/invalidToken.json';
import tooManyHistoryInputs from '../fixtures/hubspot/tooManyHistoryInputs.json';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';

const times = { startedAt: '2026-11-20T09:30:00.102Z', completedAt: '2026-11-20T09:30:00.145Z' };

const found = {
  id: '430001',
  properties: {
    hs_call_title: 'Discovery call with Fernhollow Bakery',
    hs_createdate: '2026-11-18T10:23:29.218Z',
    hs_lastmodifieddate: '2026-11-19T16:20:05.310Z',
    hs_object_id: '430001',
  },
  createdAt: '2026-11-18T10:23:29.218Z',
  updatedAt: '2026-11-19T16:20:05.310Z',
  archived: false,
};

const archived = {
  id: '430010',
  properties: {
    hs_call_title: 'First call with Otterburn Outfitters',
    hs_createdate: '2026-10-02T09:36:59.218Z',
    hs_lastmodifieddate: '2026-10-02T09:36:59.218Z',
    hs_object_id: '430010',
  },
  propertiesWithHistory: {
    hs_call_title: [
      {
        value: 'First call with Otterburn Outfitters',
        timestamp: '2026-10-02T09:36:59.218Z',
        sourceType: 'CRM_UI',
        sourceId: 'userId:28604260',
        updatedByUserId: 28604260,
      },
    ],
  },
  createdAt: '2026-10-02T09:36:59.218Z',
  updatedAt: '2026-10-02T09:36:59.218Z',
  archived: true,
  archivedAt: '2026-10-30T15:44:09.271Z',
};

const missing = (...ids: readonly string[]) => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  message:
    'Could not get some CALL objects, they may be deleted or not exist. Check that ids are valid.',
  context: { ids },
});

describe("HubSpot's own SDK, talking to the server of the tests", () => {
  let server: HubSpotServer;
  let sdk: Client;
  before(async () => {
    server = await startHubSpotServer();
    sdk = new Client({ accessToken: server.token, basePath: server.url });
  });
  after(() => server.close());

  /** Reads calls and shows them as JSON, in which the SDK's dates are text again. */
  const read = async (
    ids: readonly string[],
    { history = [], ...rest }: { history?: string[]; idProperty?: string } = {},
    isArchived = false,
  ): Promise<Json | undefined> => {
    const input = Object.assign(new BatchReadInputSimplePublicObjectId(), {
      inputs: ids.map(id => ({ id })),
      properties: ['hs_call_title'],
      propertiesWithHistory: history,
      ...rest,
    });
    return plain(await sdk.crm.objects.calls.batchApi.read(input, isArchived));
  };

  it('reads a call that exists', async () => {
    assert.deepStrictEqual(await read([sampleIds.found]), {
      status: 'COMPLETE',
      results: [found],
      ...times,
    });
  });

  it('reads found calls beside missing ones, and sees all missing IDs in one error', async () => {
    assert.deepStrictEqual(await read([sampleIds.missing, sampleIds.found, 'no-id']), {
      status: 'COMPLETE',
      results: [found],
      numErrors: 1,
      errors: [missing(sampleIds.missing, 'no-id')],
      ...times,
    });
  });

  it('reads archived calls with their history, where it asks for archived ones', async () => {
    const ids = [sampleIds.found, sampleIds.archived];
    assert.deepStrictEqual(await read(ids, { history: ['hs_call_title'] }, true), {
      status: 'COMPLETE',
      results: [archived],
      numErrors: 1,
      errors: [missing(sampleIds.found)],
      ...times,
    });
  });

  it('reads calls by a unique property', async () => {
    assert.deepStrictEqual(await read([sampleKeys.found], { idProperty: 'external_call_key' }), {
      status: 'COMPLETE',
      results: [found],
      ...times,
    });
  });

  it('is refused more than 50 calls with history', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => String(index));
    await assert.rejects(read(ids, { history: ['hs_call_title'] }), (error: unknown) => {
      const { code, body } = decodeApiException(error);
      assert.deepStrictEqual(
        { code, body: { ...body, correlationId: '' } },
        { code: 400, body: { ...tooManyHistoryInputs, correlationId: '' } },
      );
      return true;
    });
  });

  it('is refused with another token', async () => {
    const stranger = new Client({ accessToken: 'another-token', basePath: server.url });
    await assert.rejects(stranger.crm.owners.ownersApi.getPage(), (error: unknown) => {
      assert.deepStrictEqual(decodeApiException(error), { code: 401, body: invalidToken });
      return true;
    });
  });

  it('reads the versions of 2026 through the same door', async () => {
    const answers = await Promise.all(
      ['2026-03', '2026-09'].map(async version => {
        const path = `/crm/objects/${version}/0-48/batch/read`;
        const body = { inputs: [{ id: sampleIds.missing }] };
        const response = await sdk.apiRequest({ method: 'POST', path, body });
        return { status: response.status, body: parseJson(await response.text()) };
      }),
    );
    const body = {
      status: 'COMPLETE',
      results: [],
      numErrors: 1,
      errors: [missing(sampleIds.missing)],
      ...times,
    };
    assert.deepStrictEqual(answers, [
      { status: 207, body },
      { status: 200, body },
    ]);
  });

  it('reads owners in pages, and the deactivated ones apart', async () => {
    const { ownersApi } = sdk.crm.owners;
    const active = await ownersApi.getPage(undefined, undefined, 4);
    const rest = await ownersApi.getPage(undefined, active.paging?.next?.after, 4);
    const former = await ownersApi.getPage(undefined, undefined, 4, true);
    assert.deepStrictEqual(
      [active, rest, former].map(page => page.results.map(owner => owner.firstName)),
      [
        ['Amara', 'Bastien', 'Chidi', 'Hana'],
        ['Inés', 'Tobias'],
        ['Greta', 'Marcus'],
      ],
    );
  });

  it('reads what calls are associated with in pages, and in an error that a call has nothing', async () => {
    const path = '/crm/v4/associations/calls/contacts/batch/read';
    const readLinks = async (...inputs: readonly object[]): Promise<Json | undefined> => {
      const response = await sdk.apiRequest({ method: 'POST', path, body: { inputs } });
      return parseJson(await response.text());
    };
    const guest = (id: number) => ({
      toObjectId: id,
      associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 194, label: null }],
    });
    const guests = [2510006, ...Array.from({ length: 130 }, (_, index) => 2511001 + index)];
    const from = { id: sampleIds.hours };
    const times = {
      startedAt: '2026-11-20T09:30:00.202Z',
      completedAt: '2026-11-20T09:30:00.231Z',
    };
    assert.deepStrictEqual(await readLinks({ id: sampleIds.hours }, { id: sampleIds.empty }), {
      status: 'COMPLETE',
      results: [
        {
          from,
          to: guests.slice(0, 100).map(guest),
          paging: { next: { after: '100', link: '?after' } },
        },
      ],
      numErrors: 1,
      errors: [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
          message: `No contact is associated with call ${sampleIds.empty}.`,
          context: {
            fromObjectId: [sampleIds.empty],
            fromObjectType: ['call'],
            toObjectType: ['contact'],
          },
        },
      ],
      ...times,
    });
    assert.deepStrictEqual(await readLinks({ id: sampleIds.hours, after: '100' }), {
      status: 'COMPLETE',
      results: [{ from, to: guests.slice(100).map(guest) }],
      ...times,
    });
  });

  it('reads what records are called', async () => {
    const path = '/crm/v3/objects/contacts/batch/read';
    const body = { inputs: [{ id: '2510101' }], properties: ['firstname', 'lastname', 'email'] };
    const response = await sdk.apiRequest({ method: 'POST', path, body });
    const { results } = (await response.json()) as { results: readonly { properties: Json }[] };
    assert.deepStrictEqual(
      results.map(({ properties }) => properties),
      [{ firstname: 'Ilya', lastname: 'Ferrow', email: null, hs_object_id: '2510101' }],
    );
  });

  it('reads which property calls can be found by', async () => {
    const { results } = await sdk.crm.properties.coreApi.getAll('calls');
    assert.deepStrictEqual(
      results.filter(property => property.hasUniqueValue).map(property => property.name),
      ['external_call_key'],
    );
  });
});

describe('The HubSpot server of the tests', () => {
  let server: HubSpotServer;
  before(async () => {
    server = await startHubSpotServer();
  });
  after(() => server.close());

  it('records what it was asked', async () => {
    const path = '/crm/v3/objects/calls/batch/read';
    const body = '{"inputs": [{"id": "430001"}]}';
    await fetch(`${server.url}${path}?archived=true`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${server.token}`, 'X-Mark': 'one' },
      body,
    });
    const [request] = server.requests;
    assert.ok(request);
    const { headers, receivedAtMs, ...rest } = request;
    assert.deepStrictEqual(rest, {
      method: 'POST',
      path,
      query: { archived: 'true' },
      body,
      json: { inputs: [{ id: '430001' }] },
    });
    assert.equal(headers['x-mark'], 'one');
    assert.ok(Math.abs(Date.now() - receivedAtMs) < 10_000);
  });

  it('refuses a request without a token before it looks at anything else', async () => {
    const response = await fetch(`${server.url}/anything`, { method: 'POST', body: '{' });
    assert.deepStrictEqual(
      [response.status, response.headers.get('x-hubspot-auth-failure'), await response.json()],
      [401, '401 Unauthorized', invalidToken],
    );
  });

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${server.url}/crm/v3/objects/calls/batch/read`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${server.token}` },
      body: '{"inputs": [',
    });
    assert.deepStrictEqual([response.status, await response.json()], [400, invalidJson]);
  });

  it('names the correlation ID of an error in a header as well, and the limits in all answers', async () => {
    const response = await fetch(`${server.url}/unknown`, {
      headers: { Authorization: `Bearer ${server.token}` },
    });
    const correlationId = response.headers.get('x-hubspot-correlation-id');
    assert.deepStrictEqual(
      {
        status: response.status,
        body: await response.json(),
        max: response.headers.get('x-hubspot-ratelimit-max'),
        interval: response.headers.get('x-hubspot-ratelimit-interval-milliseconds'),
        daily: response.headers.get('x-hubspot-ratelimit-daily'),
      },
      {
        status: 404,
        body: {
          status: 'error',
          message: 'resource not found',
          category: 'OBJECT_NOT_FOUND',
          correlationId,
        },
        max: '190',
        interval: '10000',
        daily: '625000',
      },
    );
  });
});

function plain(value: object): Json | undefined {
  return parseJson(JSON.stringify(value));
}

/** The SDK's error: an HTTP status and HubSpot's body. */
function decodeApiException(error: unknown): { readonly code: unknown; readonly body: object } {
  assert.ok(error instanceof Error && 'code' in error && 'body' in error);
  const { code, body } = error;
  assert.ok(typeof body === 'object' && body !== null);
  return { code, body };
}
