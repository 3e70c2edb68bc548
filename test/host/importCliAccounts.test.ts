import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import invalidKey from '../fixtures/hubspot/invalidKey.json';
import { answerWith } from '../support/hubspot/faults';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { cleanUp, run, type Summary } from './publicSurface';

describe('The accounts of the HubSpot CLI', () => {
  let server: HubSpotServer;
  let home: string;
  let config: string;
  const before_ = { HOME: process.env['HOME'], USERPROFILE: process.env['USERPROFILE'] };
  const added: string[] = [];

  const setBaseUrl = (url: string | undefined) =>
    vscode.workspace
      .getConfiguration('hubspotCalls')
      .update('apiBaseUrl', url, vscode.ConfigurationTarget.Global);
  const importAccounts = async (...portalIds: readonly string[]): Promise<readonly string[]> => {
    const { accountIds } = (await run('importCliAccounts', { portalIds })) as {
      accountIds: readonly string[];
    };
    added.push(...accountIds);
    return accountIds;
  };
  const lookUp = async (accountId?: string): Promise<Summary> =>
    (await run('lookUp', {
      ids: ['430001'],
      ...(accountId !== undefined && { accountId }),
    })) as Summary;

  before(async () => {
    await cleanUp();
    server = await startHubSpotServer();
    await setBaseUrl(server.url);
    // The extension runs in this process, so that its home is this one's.
    home = await mkdtemp(join(tmpdir(), 'cli-home-'));
    process.env['HOME'] = process.env['USERPROFILE'] = home;
    config = join(home, '.hscli', 'config.yml');
    await mkdir(join(home, '.hscli'));
    await writeFile(
      config,
      `defaultAccount: 4300100
accounts:
  - name: fernhollow
    accountId: ${server.keys.portalId}
    env: prod
    authType: personalaccesskey
    accountType: STANDARD
    personalAccessKey: >-
      ${server.keys.key}
  - name: strange
    accountId: 5
    authType: personalaccesskey
    personalAccessKey: ${server.keys.key}
  - name: oauth
    accountId: 6
    authType: oauth2
`,
    );
  });
  beforeEach(() => server.reset());
  after(async () => {
    for (const [name, value] of Object.entries(before_)) {
      if (value === undefined) {
        Reflect.deleteProperty(process.env, name);
      } else {
        process.env[name] = value;
      }
    }
    for (const accountId of added) {
      await run('removeAccount', { accountId, confirm: false }).catch(() => undefined);
    }
    await setBaseUrl(undefined);
    await rm(home, { recursive: true, force: true });
    await server.close();
    await cleanUp();
  });

  it('are imported one by one, and read calls with tokens that their keys are exchanged for', async () => {
    const modified = (await stat(config)).mtimeMs;
    const text = await readFile(config, 'utf8');
    const [accountId, ...others] = await importAccounts('4300100');
    assert.ok(accountId !== undefined && others.length === 0);
    const { entries } = await lookUp();
    assert.deepStrictEqual(entries, [{ id: '430001', kind: 'found' }]);
    const sent = server.requests.map(({ headers }) => headers['authorization']);
    assert.ok(
      sent.length > 0 && sent.every(header => header?.startsWith('Bearer CanaryTokenOfKey')),
    );
    assert.ok(server.exchanges.every(({ headers }) => headers['authorization'] === undefined));
    assert.deepStrictEqual(
      [(await stat(config)).mtimeMs, await readFile(config, 'utf8')],
      [modified, text],
    );
  });

  it('go on when HubSpot ends a token', async () => {
    server.keys.endTokens();
    assert.deepStrictEqual((await lookUp()).entries, [{ id: '430001', kind: 'found' }]);
    assert.equal(server.exchanges.length, 1);
  });

  it('say that a key was deactivated, and are mended by importing them again', async () => {
    server.keys.endTokens();
    server.failExchange(answerWith(401, invalidKey), { times: Infinity });
    assert.deepStrictEqual((await lookUp()).entries, [
      { id: '430001', kind: 'failed', category: 'INVALID_AUTHENTICATION' },
    ]);
    server.reset();
    assert.deepStrictEqual(await importAccounts('4300100'), [added[0]]);
    assert.deepStrictEqual((await lookUp()).entries, [{ id: '430001', kind: 'found' }]);
  });

  it('are not imported where HubSpot refuses the key, and the error names no key', async () => {
    await assert.rejects(
      () => importAccounts('5'),
      (error: Error) =>
        /“strange” was not imported\..*did not accept the personal access key/.test(
          error.message,
        ) && !error.message.includes('CiRuYTEt'),
    );
  });

  it('are refused where there is no such account, or one without a key', async () => {
    await assert.rejects(() => importAccounts('6'), /no account "6" that can be imported/);
    await assert.rejects(() => importAccounts('99'), /no account "99"/);
    await assert.rejects(() => run('importCliAccounts', '4300100'), /argument/);
  });

  it('are found in the file of the workspace, and above it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const legacy = join(folder.uri.fsPath, '..', 'hubspot.config.yaml');
    await writeFile(
      legacy,
      `portals: [{ name: old, portalId: 77, authType: personalaccesskey, personalAccessKey: ${server.keys.key} }]`,
    );
    try {
      await assert.rejects(() => importAccounts('77'), /“old” was not imported/);
      assert.deepStrictEqual(server.exchanges[0]?.query, { portalId: '77' });
    } finally {
      await rm(legacy);
    }
  });

  it('are read from environment variables', async () => {
    process.env['HUBSPOT_PERSONAL_ACCESS_KEY'] = server.keys.key;
    process.env['HUBSPOT_PORTAL_ID'] = '88';
    try {
      await assert.rejects(() => importAccounts('88'), /“88” was not imported/);
    } finally {
      delete process.env['HUBSPOT_PERSONAL_ACCESS_KEY'];
      delete process.env['HUBSPOT_PORTAL_ID'];
    }
  });

  it('are not added as something else where HubSpot cannot be asked about their key', async () => {
    server.failExchange(transmissionFaults.resetBeforeHeaders, { times: Infinity });
    await assert.rejects(() => run('addAccount', { name: 'By key', token: server.keys.key }));
  });

  it('may be added by their key, too: HubSpot tells that it is one', async () => {
    const { accountId } = (await run('addAccount', { name: 'By key', token: server.keys.key })) as {
      accountId: string;
    };
    added.push(accountId);
    assert.deepStrictEqual((await lookUp(accountId)).entries, [{ id: '430001', kind: 'found' }]);
    assert.deepStrictEqual(server.exchanges[0]?.query, {});
  });
});
