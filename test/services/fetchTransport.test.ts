import { strict as assert } from 'node:assert';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HubSpotError } from '../../src/hubspot/failures/hubSpotError';
import { AccessToken } from '../../src/hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../src/hubspot/tokens/personalAccessKey';
import type { HubSpotResponse } from '../../src/hubspot/transport';
import { FetchTransport } from '../../src/hubspot/transports/fetchTransport';

describe('FetchTransport', () => {
  const servers: Server[] = [];
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  const listen = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const token = AccessToken.parse('pat-na1-canary');
  const send = (
    baseUrl: string,
    signal = new AbortController().signal,
    timeoutMs = 2000,
  ): Promise<HubSpotResponse> => {
    assert.ok(token);
    const transport = new FetchTransport(() => ({ baseUrl, timeoutMs, userAgent: 'test/1' }));
    return transport.send(
      {
        method: 'POST',
        path: '/crm/v3/x',
        query: { archived: 'true' },
        body: { inputs: [] },
        token,
      },
      signal,
    );
  };
  const failureOf = async (sending: Promise<unknown>): Promise<string> =>
    (await wholeFailureOf(sending)).kind;
  const wholeFailureOf = async (sending: Promise<unknown>): Promise<HubSpotError['failure']> => {
    const error: unknown = await sending.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(HubSpotError.is(error), String(error));
    return error.failure;
  };

  it('sends one JSON request with the token in its header and nowhere else', async () => {
    const seen: { request: IncomingMessage; body: string }[] = [];
    const url = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        seen.push({ request, body });
        response.writeHead(207, { 'X-HubSpot-Correlation-Id': 'c-1' }).end('{"a":1}');
      });
    });
    const { status, headers, body } = await send(url);
    assert.deepStrictEqual(
      [status, headers['x-hubspot-correlation-id'], body],
      [207, 'c-1', '{"a":1}'],
    );
    const [sent, ...others] = seen;
    assert.deepStrictEqual(
      [others.length, sent?.request.method, sent?.request.url, sent?.body],
      [0, 'POST', '/crm/v3/x?archived=true', '{"inputs":[]}'],
    );
    const {
      authorization,
      accept,
      'content-type': type,
      'user-agent': agent,
    } = sent?.request.headers ?? {};
    assert.deepStrictEqual(
      [authorization, accept, type, agent],
      ['Bearer pat-na1-canary', 'application/json', 'application/json', 'test/1'],
    );
  });

  it('sends a personal access key in the body and in no header, and takes it out of what comes back', async () => {
    const key = PersonalAccessKey.parse('CiRuYTEtCanaryKey');
    assert.ok(key);
    let seen = '';
    const url = await listen((request, response) => {
      request.on('data', (chunk: Buffer) => (seen += chunk.toString()));
      request.on('end', () => {
        seen += JSON.stringify(request.rawHeaders) + (request.url ?? '');
        response
          .writeHead(200, { 'X-Echo': 'CiRuYTEtCanaryKey' })
          .end('{"key":"CiRuYTEtCanaryKey"}');
      });
    });
    const transport = new FetchTransport(() => ({ baseUrl: url, timeoutMs: 2000, userAgent: 't' }));
    const { signal } = new AbortController();
    const answer = await transport.send(
      { method: 'POST', path: '/x', body: {}, token: key, tokenMember: 'encodedOAuthRefreshToken' },
      signal,
    );
    assert.ok(seen.startsWith('{"encodedOAuthRefreshToken":"CiRuYTEtCanaryKey"}['), seen);
    assert.equal(seen.split('CanaryKey').length, 2);
    assert.ok(!/authorization/i.test(seen));
    assert.deepStrictEqual(
      [answer.body, answer.headers['x-echo']],
      ['{"key":"<redacted>"}', '<redacted>'],
    );
  });

  it('sends a key to no host that may not have it', async () => {
    const key = PersonalAccessKey.parse('CiRuYTEtCanaryKey');
    assert.ok(key);
    const options = { baseUrl: 'https://example.com', timeoutMs: 2000, userAgent: 't' };
    const sending = new FetchTransport(() => options).send(
      { method: 'POST', path: '/x', token: key },
      new AbortController().signal,
    );
    assert.equal(await failureOf(sending), 'notFound');
  });

  it('keeps a path that the base URL has', async () => {
    let path: string | undefined;
    const url = await listen((request, response) => {
      path = request.url;
      response.end('{}');
    });
    await send(`${url}/proxy/`);
    assert.equal(path, '/proxy/crm/v3/x?archived=true');
  });

  it('follows no redirect, so that the token goes to no other host', async () => {
    let strangers = 0;
    const other = await listen((_, response) => {
      strangers++;
      response.end();
    });
    const url = await listen((_, response) => response.writeHead(307, { Location: other }).end());
    assert.deepStrictEqual([(await send(url)).status, strangers], [307, 0]);
  });

  it('gives back nothing that repeats the token, wherever a server or a proxy has put it', async () => {
    const url = await listen(({ headers: { authorization = '' } }, response) =>
      response
        .writeHead(502, authorization, { 'X-Echo': authorization, Location: `/?${authorization}` })
        .end(`<p>${authorization}</p> {"token":"${authorization}"}`),
    );
    const { body, headers } = await send(url);
    const answer = JSON.stringify([body, headers]);
    assert.ok(answer.includes('Bearer <redacted>') && !answer.includes('canary'), answer);
  });

  for (const host of [
    'https://example.com',
    'http://api.hubapi.com',
    'https://api.hubapi.com.example.org',
  ]) {
    it(`sends nothing to ${host}`, async () => {
      assert.equal(await failureOf(send(host)), 'notFound');
    });
  }

  it('tells a server that is not there from one that does not answer in time', async () => {
    const silent = await listen(() => undefined);
    const slowBody = await listen((_, response) => response.writeHead(200).write('{"results"'));
    assert.equal(await failureOf(send('http://127.0.0.1:1')), 'network');
    assert.equal(await failureOf(send(silent, undefined, 100)), 'timeout');
    assert.equal(await failureOf(send(slowBody, undefined, 100)), 'timeout');
  });

  it('calls a connection that breaks before or within the answer a network failure', async () => {
    const before = await listen(request => request.socket.destroy());
    const within = await listen((request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"results":');
      setTimeout(() => request.socket.destroy(), 20);
    });
    assert.deepStrictEqual(
      [await failureOf(send(before)), await failureOf(send(within))],
      ['network', 'network'],
    );
  });

  it('says what broke without the address, which everybody knows', async () => {
    const within = await listen((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"results":', () => response.destroy());
    });
    for (const url of ['http://127.0.0.1:1', within]) {
      const { message } = await wholeFailureOf(send(url));
      assert.match(message, /^\w+/);
      assert.doesNotMatch(message, /http:|request to|Invalid response body/);
    }
  });

  it('stops at once when it is cancelled, and that is no failure', async () => {
    const silent = await listen(() => undefined);
    const controller = new AbortController();
    const sending = send(silent, controller.signal);
    setTimeout(() => controller.abort(), 20);
    const error: unknown = await sending.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof Error && error.name === 'AbortError' && !HubSpotError.is(error));
  });
});
