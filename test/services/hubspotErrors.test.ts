import { strict as assert } from 'node:assert';
import type { Lookup } from '../../src/calls/lookup';
import { summarizeLookup } from '../../src/calls/summarizeLookup';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';
import { projectResponseText } from '../../src/projections/response/responseText';
import { sampleIds } from '../../src/sample/sampleIds';
import { createServices, type Services } from '../../src/services/createServices';
import { buildPorts } from '../support/builders/buildPorts';
import { promptTiming } from '../support/builders/promptTiming';
import { tokenOfAccount } from '../support/builders/tokenOfAccount';
import { answerFaults } from '../support/hubspot/answerFaults';
import type { Fault } from '../support/hubspot/fault';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';

const { found, voicemail, missing } = sampleIds;

describe('An error of HubSpot', () => {
  let server: HubSpotServer;
  before(async () => (server = await startHubSpotServer()));
  beforeEach(() => server.reset());
  after(() => server.close());

  const boot = (timeoutMs = 5_000): Services => {
    const network = new FetchTransport(() => ({
      baseUrl: server.url,
      timeoutMs,
      userAgent: 'test',
    }));
    return createServices(buildPorts(network), promptTiming);
  };
  const lookUp = async (
    services = boot(),
    ids: readonly string[] = [found, voicemail, missing],
  ): Promise<Lookup> => {
    const token = AccessToken.parse(server.token);
    assert.ok(token);
    const account = await services.accounts.add('Test', token);
    const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };
    return services.lookups.run({ ids, invalid: [], options, account });
  };
  const kindsOf = (lookup: Lookup): readonly string[] => lookup.entries.map(({ kind }) => kind);
  const saidOf = (lookup: Lookup): readonly string[] =>
    projectResponseText(lookup).problems.map(({ message }) => message);

  /** Faults that stay: every ID fails with the category, and the one problem says what happened and what to do. */
  const stays = (
    name: string,
    fault: Fault,
    category: string,
    requests: number,
    says: readonly RegExp[],
    timeoutMs?: number,
  ): void => {
    it(`${name} is said in one sentence with the next step, and costs no answer its place`, async () => {
      server.fail(fault, { times: Infinity });
      const services = boot(timeoutMs);
      const lookup = await lookUp(services);
      const { entries, counts } = summarizeLookup(lookup);
      assert.deepStrictEqual(new Set(entries.map(entry => entry.category)), new Set([category]));
      assert.deepStrictEqual(
        [counts.failed, counts.requested, server.requests.length],
        [3, 3, requests],
      );
      const [said = '', ...others] = saidOf(lookup);
      assert.deepStrictEqual(others, []);
      for (const part of says) {
        assert.match(said, part);
      }
      assert.equal(
        (await tokenOfAccount(services.accounts, lookup.account.id))?.reveal(),
        server.token,
      );
    }).timeout(20_000);
  };

  stays('401', faults.invalidToken, 'INVALID_AUTHENTICATION', 1, [
    /did not accept the token \(401/,
    /Replace Token/,
    /Correlation ID: f0ee980f-a446-4189-b004-ff06d08bf4e3/,
  ]);
  stays('401 for an expired token', faults.expiredToken, 'EXPIRED_AUTHENTICATION', 1, [
    /did not accept the token/,
    /Correlation ID/,
  ]);
  stays(
    '401 for another kind of credential',
    faults.wrongCredential1970,
    'EXPIRED_AUTHENTICATION',
    1,
    [/personal access key/, /service key/],
  );
  stays('403', faults.missingScopes, 'MISSING_SCOPES', 1, [
    /crm\.schemas\.deals\.read, crm\.objects\.deals\.read/,
    /Add the scope/,
    /Correlation ID/,
  ]);
  stays('403 for a gated account', faults.gated, 'GATED', 1, [
    /does not let this token read calls/,
    /administrator/,
  ]);
  stays('404', faults.notFoundHtml, 'HTTP_404', 1, [
    /not found at this address/,
    /hubspotCalls\.apiBaseUrl/,
  ]);
  stays('429 for the day', faults.rateLimitedDaily, 'DAILY', 1, [
    /daily limit/,
    /midnight/,
    /Correlation ID/,
  ]);
  stays('477', faults.migrating477, 'MIGRATION_IN_PROGRESS', 1, [
    /data centre/,
    /at the earliest in 60 min/,
  ]);
  stays('502 with an HTML page', faults.badGatewayHtml, 'HTTP_502', 4, [
    /could not answer \(502\)/,
    /Retry Failed Calls/,
  ]);
  stays('a broken connection', transmissionFaults.resetBeforeHeaders, 'ECONNRESET', 4, [
    /could not be reached: .*ECONNRESET/,
    /proxy/,
  ]);
  stays(
    'a time-out',
    transmissionFaults.silence,
    'TIMEOUT',
    2,
    [/did not answer in time/, /Retry Failed Calls/],
    150,
  );
  stays('garbage', transmissionFaults.garbageJson, 'UNEXPECTED_ANSWER', 4, [
    /not of the documented shape/,
    /Retry Failed Calls/,
  ]);
  stays('a redirect', transmissionFaults.redirect('http://127.0.0.1:1/'), 'HTTP_307', 1, [
    /not found at this address/,
  ]);

  for (const [name, fault] of Object.entries({
    'a limit of the second': faults.rateLimitedSecondly,
    'a bad gateway': faults.badGatewayHtml,
    'a lock': faults.locked423,
    'a reset within the body': transmissionFaults.resetWithinBody,
  })) {
    it(`${name} that passes is waited out, and nobody hears of it`, async () => {
      server.fail(fault);
      const lookup = await lookUp();
      assert.deepStrictEqual(kindsOf(lookup), ['found', 'found', 'missing']);
      assert.deepStrictEqual([lookup.requests, server.requests.length], [2, 2]);
    }).timeout(10_000);
  }

  it('404 with a batch answer in it is an answer: all calls are missing', async () => {
    server.fail(faults.missingCalls404);
    assert.deepStrictEqual(kindsOf(await lookUp(boot(), ['430001'])), ['missing']);
  });

  it('a wrong content type does not hide the calls in the body', async () => {
    server.fail(transmissionFaults.wrongContentType);
    assert.deepStrictEqual(kindsOf(await lookUp()), ['found', 'found', 'missing']);
  });

  it('silence about one ID fails that ID alone', async () => {
    server.fail(answerFaults.leavingOut(voicemail));
    const lookup = await lookUp();
    assert.deepStrictEqual(kindsOf(lookup), ['found', 'failed', 'missing']);
    assert.ok(saidOf(lookup).some(said => said.includes(`Call ${voicemail} was asked for`)));
  });

  it('in the middle of many batches leaves what arrived, and a retry asks for the rest alone', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => String(500_001 + index));
    server.fail(faults.missingScopes, { when: ({ body }) => body.includes('500150') });
    const services = boot();
    const first = await lookUp(services, ids);
    const { counts } = summarizeLookup(first);
    assert.equal(counts.failed, 100);
    assert.equal(counts.missing + counts.notSent, 150);
    const again = summarizeLookup(await services.lookups.retryFailed(first));
    assert.deepStrictEqual(
      [again.counts.missing, again.counts.failed, again.counts.notSent],
      [250, 0, 0],
    );
  });

  it('never makes the token leave for anywhere but the header', async () => {
    await lookUp();
    const [request] = server.requests;
    assert.equal(request?.headers['authorization'], `Bearer ${server.token}`);
    const sent = JSON.stringify(request);
    assert.equal(sent.split(server.token).length, 2);
  });
});
