import { strict as assert } from 'node:assert';
import {
  associatedTypes,
  type AssociatedType,
  type CallAssociations,
} from '../../../src/calls/callAssociations';
import { apiVersions, type ApiVersion, type Lookup } from '../../../src/calls/lookup';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../../src/hubspot/transports/fetchTransport';
import { sampleIds } from '../../../src/sample/sampleIds';
import { createServices } from '../../../src/services/createServices';
import missingScopes from '../../fixtures/hubspot/missingScopes.json';
import { buildLookup } from '../../support/builders/buildLookup';
import { buildPorts } from '../../support/builders/buildPorts';
import { promptTiming } from '../../support/builders/promptTiming';
import { askedIds } from '../../support/hubspot/askedIds';
import { answerWith, faults } from '../../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../../support/hubspot/hubspotServer';
import type { RecordedRequest } from '../../support/hubspot/recordedRequest';
import { transmissionFaults } from '../../support/hubspot/transmissionFaults';
import { eventually } from '../../support/workbench/eventually';

const { found, voicemail, missed, hours, empty } = sampleIds;

describe('What calls are associated with', () => {
  let server: HubSpotServer;
  before(async () => {
    server = await startHubSpotServer();
  });
  beforeEach(() => server.reset());
  after(() => server.close());

  const boot = async (apiVersion: ApiVersion = 'v3') => {
    const network = new FetchTransport(() => ({
      baseUrl: server.url,
      timeoutMs: 5_000,
      userAgent: 'test',
    }));
    const ports = buildPorts(network);
    const clock = { nowMs: 1_000_000, now: () => clock.nowMs };
    const configuration = () => ({ ...ports.configuration(), apiVersion });
    const services = createServices({ ...ports, clock, configuration }, promptTiming);
    const token = AccessToken.parse(server.token);
    assert.ok(token);
    const account = await services.accounts.add('Loopback', token);
    const lookup: Lookup = { ...buildLookup([]), account };
    services.unmasked.set(lookup);
    const { associations } = services;
    /** Opens calls at once, and waits until all is known. */
    const open = async (...ids: readonly string[]): Promise<readonly CallAssociations[]> => {
      ids.forEach(id => associations.open(lookup, id));
      return eventually(() => ids.map(id => knownOf(id)));
    };
    const knownOf = (id: string): CallAssociations => {
      const state = associations.get(account, id);
      assert.ok(state.kind === 'read', state.kind);
      return state.associations;
    };
    return { ...services, account, clock, knownOf, logged: ports.logged, lookup, open };
  };
  const linkRequests = (): readonly RecordedRequest[] =>
    server.requests.filter(({ path }) => path.includes('/associations/'));
  const isAbout =
    (type: AssociatedType) =>
    ({ path }: RecordedRequest): boolean =>
      path.includes('/associations/') && path.includes(`/${type}/`);

  for (const version of apiVersions) {
    it(`is read with names and labels in version ${version}`, async () => {
      const { open } = await boot(version);
      const [first] = await open(found);
      assert.deepStrictEqual(first, {
        contacts: {
          kind: 'read',
          records: [
            { id: '2510001', labels: [], name: 'Nadia Ferrow' },
            { id: '2510101', labels: ['Decision maker', 'Signs'], name: 'Ilya Ferrow' },
          ],
        },
        companies: {
          kind: 'read',
          records: [{ id: '2510001', labels: [], name: 'Fernhollow Bakery' }],
        },
        deals: {
          kind: 'read',
          records: [{ id: '6720001', labels: [], name: 'First contract with Fernhollow Bakery' }],
        },
        tickets: { kind: 'read', records: [] },
      });
      assert.equal(server.requests.length, 7);
    });
  }

  it('is nothing where a call has none, which costs no request for names', async () => {
    const { open } = await boot();
    const [none] = await open(empty);
    associatedTypes.forEach(type =>
      assert.deepStrictEqual(none?.[type], { kind: 'read', records: [] }),
    );
    assert.equal(server.requests.length, 4);
  });

  it('is without a name where nobody has given one', async () => {
    const { open } = await boot();
    const [call] = await open(missed);
    assert.ok(call?.contacts.kind === 'read');
    assert.deepStrictEqual(call.contacts.records[1], { id: '2510102', labels: [] });
  });

  it('is read to the last page', async () => {
    const { open } = await boot();
    const [call] = await open(hours);
    assert.ok(call?.contacts.kind === 'read');
    const { records } = call.contacts;
    assert.deepStrictEqual(
      [records.length, records.filter(({ name }) => name === undefined).length],
      [131, 0],
    );
    const pages = linkRequests().filter(isAbout('contacts'));
    assert.deepStrictEqual(
      pages.map(({ json }) => json),
      [{ inputs: [{ id: hours }] }, { inputs: [{ id: hours, after: '100' }] }],
    );
  });

  it('is asked for together where calls are opened together, each call once', async () => {
    const { associations, lookup, open } = await boot();
    associations.open(lookup, voicemail);
    await open(found, voicemail, missed);
    await open(found);
    assert.deepStrictEqual(
      linkRequests().map(askedIds),
      associatedTypes.map(() => [voicemail, found, missed]),
    );
  });

  it('is asked for in batches of a hundred', async () => {
    const { open } = await boot();
    await open(...Array.from({ length: 150 }, (_, index) => String(1000 + index)));
    assert.deepStrictEqual(
      linkRequests()
        .filter(isAbout('deals'))
        .map(request => askedIds(request).length),
      [100, 50],
    );
  });

  it('lacks the one kind that the token may not read', async () => {
    const { open, logged } = await boot();
    server.fail(faults.missingScopes, { when: isAbout('deals') });
    const [call] = await open(found);
    assert.ok(call?.deals.kind === 'failed');
    assert.deepStrictEqual(call.deals.failure.scopes, [
      'crm.schemas.deals.read',
      'crm.objects.deals.read',
    ]);
    assert.ok(call.contacts.kind === 'read' && call.contacts.records[0]?.name === 'Nadia Ferrow');
    assert.equal(logged.length, 1);
    assert.match(logged[0] ?? '', /: no associations: MISSING_SCOPES, correlation ID /);
  });

  it('lacks the names only where these are what the token may not read', async () => {
    const { open } = await boot();
    server.fail(answerWith(403, missingScopes), {
      when: ({ path }) => path === '/crm/v3/objects/companies/batch/read',
    });
    const [call] = await open(found);
    assert.ok(call?.companies.kind === 'read');
    assert.deepStrictEqual(call.companies.records, [{ id: '2510001', labels: [] }]);
    assert.equal(call.companies.namesFailure?.kind, 'missingScope');
  });

  it('is asked for again where HubSpot’s limit was reached', async () => {
    const { open } = await boot();
    server.fail(faults.rateLimitedTenSecondly, { when: isAbout('contacts'), times: 2 });
    const [call] = await open(found);
    assert.ok(call?.contacts.kind === 'read');
    assert.equal(linkRequests().length, 6);
  });

  it('is unknown of the one call that HubSpot has an error for', async () => {
    const { open } = await boot();
    const error = { category: 'VALIDATION_ERROR', message: 'No.', context: { id: [voicemail] } };
    const results = [{ from: { id: found }, to: [{ toObjectId: 6720001, associationTypes: [] }] }];
    server.fail(answerWith(207, { results, errors: [error] }), { when: isAbout('deals') });
    const [one, other, third] = await open(found, voicemail, missed);
    assert.deepStrictEqual(
      [one?.deals, other?.deals, third?.deals],
      [
        {
          kind: 'read',
          records: [{ id: '6720001', labels: [], name: 'First contract with Fernhollow Bakery' }],
        },
        {
          kind: 'failed',
          failure: { kind: 'rejected', category: 'VALIDATION_ERROR', message: 'No.' },
        },
        { kind: 'read', records: [] },
      ],
    );
  });

  it('has failed as a whole where HubSpot refuses all, and is asked for again when somebody wants that', async () => {
    const { associations, account, lookup, open, knownOf } = await boot();
    server.fail(faults.forbidden, { times: 4 });
    const [call] = await open(found);
    associatedTypes.forEach(type => assert.equal(call?.[type].kind, 'failed'));
    associations.open(lookup, found);
    assert.equal(associations.get(account, found).kind, 'read');
    associations.reload(lookup, found);
    assert.equal(associations.get(account, found).kind, 'loading');
    await eventually(() => assert.equal(knownOf(found).contacts.kind, 'read'));
  });

  it('is asked for again after ten minutes, or after one where something failed', async () => {
    const { associations, clock, knownOf, lookup, open } = await boot();
    await open(found);
    clock.nowMs += 10 * 60_000 - 1;
    await open(found);
    assert.equal(linkRequests().length, 4);
    clock.nowMs += 1;
    server.fail(faults.forbidden, { when: isAbout('deals') });
    associations.open(lookup, found);
    await eventually(() => assert.equal(knownOf(found).deals.kind, 'failed'));
    clock.nowMs += 60_000 - 1;
    associations.open(lookup, found);
    clock.nowMs += 1;
    associations.open(lookup, found);
    await eventually(() => assert.equal(knownOf(found).deals.kind, 'read'));
    assert.equal(linkRequests().length, 12);
  });

  it('goes with the last look-up that has shown it', async () => {
    const { account, associations, lookup, open, unmasked } = await boot();
    const other = { ...lookup, id: 'lookup-2' };
    unmasked.set(other);
    await open(found);
    associations.open(other, found);
    unmasked.remove(lookup.id);
    assert.equal(associations.get(account, found).kind, 'read');
    const changes: (readonly string[])[] = [];
    associations.onDidChange(({ callIds }) => changes.push(callIds));
    unmasked.set({ ...other, state: 'running', exchanges: [] });
    assert.deepStrictEqual(
      [associations.get(account, found).kind, changes],
      ['unknown', [[found]]],
    );
  });

  it('is not dropped again while the look-up that is asked anew waits for its first answer', async () => {
    const { account, associations, lookup, open, unmasked } = await boot();
    await open(found);
    const waiting = { ...lookup, state: 'running', exchanges: [] } as const;
    unmasked.set(waiting);
    await open(found);
    unmasked.set({ ...waiting, durationMs: 900 });
    assert.equal(associations.get(account, found).kind, 'read');
  });

  it('goes with the account, also what is on its way', async () => {
    const { account, accounts, associations, logged, lookup } = await boot();
    server.fail(transmissionFaults.silence, { times: Infinity });
    associations.open(lookup, found);
    await eventually(() => assert.equal(server.requests.length, 4));
    await accounts.remove(account.id);
    assert.equal(associations.get(account, found).kind, 'unknown');
    await eventually(() => assert.equal(server.abandoned, 4));
    assert.deepStrictEqual(logged, []);
  });
});
