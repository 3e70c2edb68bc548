import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as https from 'node:https';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import {
  authorityFile,
  authorityVariable,
  certifiedHost,
  type CertificateName,
} from '../support/proxy/authority';
import { startLoopbackProxy, type LoopbackProxy } from '../support/proxy/loopbackProxy';
import { cleanUp, run, type Summary } from './publicSurface';

const folder = process.env[authorityVariable];
const read = (name: string): Buffer => readFileSync(join(folder ?? '', name));

// The newest VS Code takes the system's certificates from Node.js, which on Linux reads the file that SSL_CERT_FILE names: the
// authority is one of the system there. The oldest reads files below /etc, which no test may change; it lets tests name an
// authority here, and treats it as one that it has read. It looks here at the first connection, and then no more.
if (folder !== undefined) {
  Object.assign(https.globalAgent, { testCertificates: [read(authorityFile).toString()] });
}

describe('The user’s proxy', () => {
  let server: HubSpotServer;
  let proxy: LoopbackProxy | undefined;
  let accountId: string;

  const set = (section: string, name: string, value: unknown) =>
    vscode.workspace
      .getConfiguration(section)
      .update(name, value, vscode.ConfigurationTarget.Global);
  const lookUp = async (): Promise<Summary> => (await run('lookUp', { ids: '430001' })) as Summary;
  const useProxy = async (name: CertificateName): Promise<LoopbackProxy> => {
    const certificate = { cert: read(`${name}.pem`), key: read(`${name}.key`) };
    proxy = await startLoopbackProxy({ server: server.url, certificate });
    await set('http', 'proxy', proxy.url);
    return proxy;
  };

  before(async function () {
    if (folder === undefined) {
      // A debugger starts the tests without what prepares the certificates.
      this.skip();
    }
    await cleanUp();
    server = await startHubSpotServer();
    ({ accountId } = (await run('addAccount', { token: server.token })) as { accountId: string });
  });
  beforeEach(async () => {
    server.reset();
    await set('hubspotCalls', 'apiBaseUrl', `https://${certifiedHost}`);
  });
  afterEach(async () => {
    await set('http', 'proxy', undefined);
    await set('http', 'noProxy', undefined);
    await set('http', 'proxySupport', undefined);
    proxy?.close();
  });
  after(async () => {
    await set('hubspotCalls', 'apiBaseUrl', undefined);
    await run('removeAccount', { accountId, confirm: false });
    await server.close();
    await cleanUp();
  });

  it('is gone through, and an authority of the system is believed; the proxy reads no token', async function () {
    if (process.platform !== 'linux') {
      // Elsewhere the system's certificates are in a store of its own, which no test may change.
      this.skip();
    }
    const asked = await useProxy('certified');
    const { counts } = await lookUp();
    assert.equal(counts['found'], 1);
    assert.deepStrictEqual(new Set(asked.tunnels), new Set([`${certifiedHost}:443`]));
    assert.equal(server.requests[0]?.headers['authorization'], `Bearer ${server.token}`);
    assert.equal(server.requests[0].headers['host'], certifiedHost);
    assert.ok(asked.seen.includes(certifiedHost) && !asked.seen.includes(server.token));
  });

  it('gets no token to where a certificate comes from nobody the system knows', async () => {
    const { tunnels } = await useProxy('selfMade');
    const { entries } = await lookUp();
    assert.deepStrictEqual(entries, [
      { id: '430001', kind: 'failed', category: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    ]);
    assert.ok(tunnels.length > 0);
    assert.deepStrictEqual([...server.requests, ...server.companions], []);
  });

  for (const [name, value] of [
    ['noProxy', [certifiedHost]],
    ['proxySupport', 'off'],
  ] as const) {
    it(`is not asked where http.${name} says so`, async () => {
      const { tunnels } = await useProxy('certified');
      await set('http', name, value);
      const { counts } = await lookUp();
      // The host does not exist but behind the proxy.
      assert.equal(counts['failed'], 1);
      assert.deepStrictEqual(tunnels, []);
    });
  }

  it('is not asked for this computer itself', async () => {
    const asked = await useProxy('certified');
    await set('hubspotCalls', 'apiBaseUrl', server.url);
    const { counts } = await lookUp();
    assert.equal(counts['found'], 1);
    assert.equal(asked.seen, '');
  });
}).timeout(60_000);
