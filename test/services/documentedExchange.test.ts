import { strict as assert } from 'node:assert';
import type { Json } from '../../src/base/json';
import { summarizeLookup } from '../../src/calls/summarizeLookup';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';
import { projectResponseText } from '../../src/projections/response/responseText';
import { childNodes } from '../../src/projections/tree/childNodes';
import { describeNode } from '../../src/projections/tree/describeNode';
import { createServices } from '../../src/services/createServices';
import seedAnswer from '../fixtures/hubspot/seedAnswer.json';
import seedRequest from '../fixtures/hubspot/seedRequest.json';
import { buildPorts } from '../support/builders/buildPorts';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';

describe('The exchange printed in HubSpot’s documentation', () => {
  let server: HubSpotServer;
  before(async () => (server = await startHubSpotServer()));
  after(() => server.close());

  const lookUp = async () => {
    server.reset();
    server.fail(faults.seedAnswer);
    const network = new FetchTransport(() => ({
      baseUrl: server.url,
      timeoutMs: 5_000,
      userAgent: 'test',
    }));
    const { accounts, lookups } = createServices(buildPorts(network));
    const token = AccessToken.parse(server.token);
    assert.ok(token);
    const { inputs, properties, propertiesWithHistory, idProperty } = seedRequest.body;
    return lookups.run({
      ids: inputs.map(({ id }) => id),
      invalid: [],
      options: { properties, propertiesWithHistory, idProperty, archived: false },
      account: await accounts.add('Seed', token),
    });
  };

  it('has the request we send, but for the property that tells merged calls', async () => {
    await lookUp();
    const [request] = server.requests;
    assert.deepStrictEqual(
      [request?.method, request?.path, request?.query],
      [seedRequest.method, new URL(seedRequest.url).pathname, {}],
    );
    const expected: Json = {
      ...seedRequest.body,
      properties: [...seedRequest.body.properties, 'hs_merged_object_ids'],
    };
    assert.deepStrictEqual(request?.json, expected);
    assert.equal(request.headers['content-type'], seedRequest.headers['Content-Type']);
    assert.equal(
      request.headers['authorization'],
      seedRequest.headers.Authorization.replace('<token>', server.token),
    );
  });

  it('has an answer that is kept and shown whole', async () => {
    const lookup = await lookUp();
    const { text } = projectResponseText(lookup);
    assert.deepStrictEqual(JSON.parse(text), seedAnswer);
  });

  it('is diagnosed at each place: the error, the error within it, the status, the count, the stranger and the silence', async () => {
    const { text, problems } = projectResponseText(await lookUp());
    const lines = text.split('\n');
    assert.deepStrictEqual(
      problems.map(({ category, path, range }) => {
        const at = lines[range.line]?.slice(range.character, range.character + range.length);
        return `${category} ${path.join('.')}: ${at ?? ''}`;
      }),
      [
        '<string> errors.0.message: "<string>"',
        '<string> errors.0.errors.0.message: "<string>"',
        'UNEXPECTED_RESULT results.0.id: "512"',
        'CANCELED status: "CANCELED"',
        'ERRORS_NOT_LISTED numErrors: 123',
        'NOT_ANSWERED results: [',
      ],
    );
  });

  it('leaves the ID that was asked for without an answer, and says so', async () => {
    const lookup = await lookUp();
    assert.deepStrictEqual(summarizeLookup(lookup).entries, [
      { id: '430001', kind: 'failed', category: 'NOT_ANSWERED' },
    ]);
    const rows = childNodes({ kind: 'lookup', lookup }).map(node => describeNode(node));
    assert.deepStrictEqual(
      rows.map(({ label, description }) => `${label} ${description ?? ''}`),
      ['Errors 5', 'Failed 1'],
    );
  });
});
