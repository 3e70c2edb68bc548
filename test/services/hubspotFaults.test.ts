import { strict as assert } from 'node:assert';
import { isJsonArray, isJsonObject, parseJson, type Json } from '../../src/base/json';
import expiredToken from '../fixtures/hubspot/expiredToken.json';
import missingScopes from '../fixtures/hubspot/missingScopes.json';
import rateLimitedTenSecondly from '../fixtures/hubspot/rateLimitedTenSecondly.json';
import seedAnswer from '../fixtures/hubspot/seedAnswer.json';
import { answerFaults } from '../support/hubspot/answerFaults';
import { askedIds } from '../support/hubspot/askedIds';
import { answerWith, faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';

describe('A fault of the HubSpot server', () => {
  let server: HubSpotServer;
  before(async () => {
    server = await startHubSpotServer();
  });
  beforeEach(() => server.reset());
  after(() => server.close());

  const post = (ids: readonly string[], init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}/crm/v3/objects/calls/batch/read`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${server.token}` },
      body: JSON.stringify({ inputs: ids.map(id => ({ id })) }),
      ...init,
    });
  const read = async (...ids: readonly string[]): Promise<{ status: number; body?: Json }> => {
    const response = await post(ids);
    const body = parseJson(await response.text());
    return { status: response.status, ...(body !== undefined && { body }) };
  };
  const statusOf = async (...ids: readonly string[]) => (await read(...ids)).status;

  it('strikes the next request only, and faults strike in the order they were scripted', async () => {
    server.fail(faults.rateLimitedTenSecondly);
    server.fail(faults.missingScopes, { times: 2 });
    const answers = [await read('1'), await read('1'), await read('1'), await read('430001')];
    assert.deepStrictEqual(answers.slice(0, 3), [
      { status: 429, body: rateLimitedTenSecondly },
      { status: 403, body: missingScopes },
      { status: 403, body: missingScopes },
    ]);
    assert.equal(answers[3]?.status, 200);
  });

  it('can choose its requests', async () => {
    server.fail(faults.expiredToken, { when: request => askedIds(request).includes('430002') });
    assert.deepStrictEqual(
      [await statusOf('430001'), await read('430003', '430002'), await statusOf('430002')],
      [200, { status: 401, body: expiredToken }, 200],
    );
  });

  it('comes with the status HubSpot has for it', async () => {
    const statuses: Record<string, number> = {};
    for (const [name, fault] of Object.entries(faults)) {
      server.fail(fault);
      statuses[name] = await statusOf('1');
    }
    assert.deepStrictEqual(statuses, {
      invalidJson: 400,
      invalidValue: 400,
      tooManyHistoryInputs: 400,
      invalidToken: 401,
      expiredToken: 401,
      wrongCredential1970: 401,
      missingScopes: 403,
      gated: 403,
      banned: 403,
      forbidden: 403,
      notFound: 404,
      notFoundHtml: 404,
      missingCalls404: 404,
      locked423: 423,
      rateLimitedTenSecondly: 429,
      rateLimitedSecondly: 429,
      rateLimitedDaily: 429,
      rateLimitedRetryAfter: 429,
      migrating477: 477,
      badGatewayHtml: 502,
      serviceUnavailableHtml: 503,
      seedAnswer: 207,
    });
  });

  it("sends the answer of HubSpot's documentation as it is printed there", async () => {
    server.fail(faults.seedAnswer);
    assert.deepStrictEqual(await read('512'), { status: 207, body: seedAnswer });
  });

  it('sends pages where JSON was promised', async () => {
    server.fail(faults.badGatewayHtml);
    const response = await post(['1']);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=UTF-8');
    assert.match(await response.text(), /<h1>502 Bad Gateway<\/h1>/);
  });

  it('hangs up before the headers or within the body', async () => {
    server.fail(transmissionFaults.resetBeforeHeaders);
    await assert.rejects(post(['430001']), /fetch failed/);
    server.fail(transmissionFaults.resetWithinBody);
    const response = await post(['430001']);
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), /terminated/);
    assert.equal(server.abandoned, 2);
  });

  it('ends JSON too early, or sends none, or calls it something else', async () => {
    const whole = await (await post(['430001'])).text();
    server.fail(transmissionFaults.truncatedJson);
    const half = await (await post(['430001'])).text();
    assert.ok(half.length > 0 && half.length < whole.length && whole.startsWith(half));
    server.fail(transmissionFaults.garbageJson);
    const garbage = await (await post(['430001'])).text();
    assert.deepStrictEqual([parseJson(half), parseJson(garbage)], [undefined, undefined]);
    server.fail(transmissionFaults.wrongContentType);
    const misnamed = await post(['430001']);
    assert.deepStrictEqual(
      [misnamed.headers.get('content-type'), await misnamed.text()],
      ['text/html', whole],
    );
  });

  it('sends the client elsewhere', async () => {
    server.fail(transmissionFaults.redirect('https://elsewhere.example/'));
    const response = await post(['430001'], { redirect: 'manual' });
    assert.deepStrictEqual(
      [response.status, response.headers.get('location')],
      [307, 'https://elsewhere.example/'],
    );
  });

  it('lets the client wait, and counts those that gave up', async () => {
    server.fail(transmissionFaults.delay(60));
    const before = performance.now();
    assert.equal(await statusOf('430001'), 200);
    assert.ok(performance.now() - before >= 55);
    server.fail(transmissionFaults.delay(1, faults.locked423));
    assert.equal(await statusOf('430001'), 423);
    server.fail(transmissionFaults.silence);
    await assert.rejects(post(['430001'], { signal: AbortSignal.timeout(50) }));
    assert.equal((await read('430001')).status, 200);
    assert.equal(server.abandoned, 1);
  });

  it('tells how many requests were under way at once', async () => {
    server.fail(transmissionFaults.delay(50), { times: 3 });
    await Promise.all([read('1'), read('2'), read('3')]);
    await read('4');
    assert.deepStrictEqual([server.mostAtOnce, server.requests.length], [3, 4]);
  });

  it('leaves IDs out, of the results and of the errors', async () => {
    server.fail(answerFaults.leavingOut('430001', '7'));
    const { body } = await read('430001', '430002', '7', '8');
    assert.deepStrictEqual([resultIds(body), missingIds(body)], [['430002'], ['8']]);
  });

  it('brings calls nobody asked for, and calls twice', async () => {
    server.fail(answerFaults.adding({ id: '5' }));
    assert.deepStrictEqual(resultIds((await read('430001')).body), ['5', '430001']);
    server.fail(answerFaults.repeating);
    assert.deepStrictEqual(resultIds((await read('430001')).body), ['430001', '430001']);
  });

  it('brings calls of another shape', async () => {
    server.fail(answerFaults.replacing('430001', call => ({ ...call, id: 430001 })));
    assert.deepStrictEqual(resultIds((await read('430001')).body), [430001]);
    server.fail(answerFaults.replacing('430001', 'no call'));
    assert.deepStrictEqual(resultsOf((await read('430001')).body), ['no call']);
    server.fail(answerFaults.changing(() => []));
    assert.deepStrictEqual(await read('430001'), { status: 200, body: [] });
    server.fail(answerWith(418, { teapot: true }));
    assert.deepStrictEqual(await read('430001'), { status: 418, body: { teapot: true } });
  });
});

function resultsOf(body: Json | undefined): readonly Json[] {
  const results = isJsonObject(body) ? body['results'] : undefined;
  return isJsonArray(results) ? results : [];
}

function resultIds(body: Json | undefined): readonly (Json | undefined)[] {
  return resultsOf(body).map(result => (isJsonObject(result) ? result['id'] : undefined));
}

function missingIds(body: Json | undefined): Json | undefined {
  const errors = isJsonObject(body) ? body['errors'] : undefined;
  const [error] = isJsonArray(errors) ? errors : [];
  const context = isJsonObject(error) ? error['context'] : undefined;
  return isJsonObject(context) ? context['ids'] : undefined;
}
