import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

const command = 'HubSpot Calls: Import Accounts from the HubSpot CLI…';
const title = 'Import Accounts from the HubSpot CLI';

describe('The accounts of the HubSpot CLI', () => {
  let server: HubSpotServer;
  let home: string;
  let config: string;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  const open = async (trusted: boolean): Promise<void> => {
    opened = await openInstalled({
      settings: {
        'hubspotCalls.apiBaseUrl': server.url,
        'security.workspace.trust.startupPrompt': 'never',
      },
      environment: { HOME: home },
      trusted,
    });
    ({ workbench } = opened);
    await writeFile(
      join(opened.workspace, 'hubspot.config.yml'),
      `portals: [{ name: of-workspace, portalId: 77, authType: personalaccesskey, personalAccessKey: x }]`,
    );
  };
  const rows = (): Promise<readonly string[]> =>
    workbench.page
      .locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')
      .allInnerTexts();
  const rowsAre = (...expected: readonly RegExp[]): Promise<void> =>
    eventually(async () => {
      const shown = await rows();
      assert.equal(shown.length, expected.length, shown.join('\n'));
      expected.forEach((pattern, index) => assert.match(shown[index] ?? '', pattern));
    });

  before(async () => {
    server = await startHubSpotServer();
    home = await mkdtemp(join(tmpdir(), 'cli-home-'));
    config = join(home, '.hscli', 'config.yml');
    await mkdir(join(home, '.hscli'));
  });
  after(async () => {
    await rm(home, { recursive: true, force: true });
    await server.close();
  });

  describe('in a workspace that is not trusted', () => {
    before(() => open(false));
    after(() => opened.close());

    it('are none of the workspace’s, and it is said why, where was looked and what else can be done', async () => {
      await workbench.runCommand(command);
      const found = 'There is no account of the HubSpot CLI';
      const message = await workbench.notifications.waitFor(found);
      assert.match(message, /~\/\.hscli\/config\.yml/);
      assert.match(message, /HUBSPOT_PERSONAL_ACCESS_KEY/);
      assert.match(message, /The workspace’s own file is not read/);
      assert.deepStrictEqual(await workbench.notifications.buttons(found), [
        'Add Account…',
        'Manage Workspace Trust',
      ]);
      await workbench.notifications.press(found, 'Add Account…');
      await workbench.quickInput.waitForTitle('Add Account (1/2)');
      await workbench.quickInput.cancel();
    });

    it('are those of the user’s home', async () => {
      await writeConfig();
      await workbench.runCommand(command);
      await workbench.quickInput.waitForTitle(title);
      await rowsAre(/^fernhollow/, /^qa/, /^oauth/, /^hubspot\.config\.yml[^]*not trusted/);
      await workbench.quickInput.cancel();
    });
  });

  describe('in a trusted workspace', () => {
    before(() => open(true));
    after(() => opened.close());

    it('are listed with their number, kind and place, and with the reason where they cannot be imported', async () => {
      await writeConfig();
      await workbench.runCommand(command);
      await workbench.quickInput.waitForTitle(title);
      await rowsAre(
        /^fernhollow\s*4300100 · production · the CLI’s default\s*~\/\.hscli\/config\.yml/,
        /^qa\s*5\s*Not importable: it is on HubSpot’s own test servers · ~/,
        /^oauth\s*6\s*Not importable: it is opened by something else/,
        /^of-workspace\s*77[^]*hubspot\.config\.yml/,
      );
    });

    it('can be ticked where they can be imported only, and become accounts that read calls', async () => {
      const { notifications, page, quickInput } = workbench;
      const count = page.locator('.quick-input-widget:visible .quick-input-count');
      await quickInput.pick('qa');
      await quickInput.pick('fernhollow');
      await eventually(async () => assert.match(await count.innerText(), /^1 /));
      await quickInput.submit();
      await notifications.waitFor('Imported from the HubSpot CLI: fernhollow.');
      await workbench.runCommand('View: Show HubSpot Calls');
      await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
      await quickInput.waitForTitle('Look Up Calls by ID · fernhollow');
      await quickInput.submit('430001');
      const counts = workbench.webview(extensionId).locator('.counts li');
      await eventually(async () =>
        assert.deepStrictEqual(await counts.allInnerTexts(), ['1 found']),
      );
      assert.ok(
        server.requests.every(({ headers }) => headers['authorization']?.includes('OfKey')),
      );
    });

    it('are marked where they were imported before, also on the way from Add Account', async () => {
      const { page, quickInput } = workbench;
      await workbench.runCommand('HubSpot Calls: Add Account…');
      await quickInput.waitForTitle('Add Account (1/2)');
      await page.getByRole('button', { name: 'Import from the HubSpot CLI Instead' }).click();
      await quickInput.waitForTitle(title);
      await eventually(async () =>
        assert.match((await rows())[0] ?? '', /Imported as “fernhollow”: its key is replaced/),
      );
      await quickInput.cancel();
    });

    it('say what is wrong with their file, and no more of it', async () => {
      await writeFile(config, `accounts:\n  - personalAccessKey: "${server.keys.key}`);
      await workbench.runCommand(command);
      await workbench.quickInput.waitForTitle(title);
      await rowsAre(/^of-workspace/, /^~\/\.hscli\/config\.yml\s*It is no YAML: see line 2\./);
      await workbench.quickInput.cancel();
    });

    it('may be added by a key that is pasted, which is recognised and exchanged', async () => {
      const { notifications, quickInput } = workbench;
      await workbench.runCommand('HubSpot Calls: Add Account…');
      await quickInput.waitForTitle('Add Account (1/2)');
      await quickInput.submit('Pasted');
      await quickInput.waitForTitle('Access Token of “Pasted”');
      await quickInput.submit(server.keys.key);
      await eventually(async () => {
        const asked = 'This looks like a personal access key of the HubSpot CLI';
        assert.equal(await quickInput.placeholder(), asked);
      });
      await quickInput.pick('Exchange It for a Token');
      await notifications.waitFor('The token of “Pasted” reads calls.');
    });

    it('show neither key nor token', async () => {
      assert.ok(!/CiRuYTEt|CanaryToken/.test(await workbench.page.content()));
      assert.ok(!(await readFile(config, 'utf8')).includes('CanaryToken'));
    });
  });

  const writeConfig = (): Promise<void> =>
    writeFile(
      config,
      `defaultAccount: ${server.keys.portalId}
accounts:
  - name: fernhollow
    accountId: ${server.keys.portalId}
    authType: personalaccesskey
    accountType: STANDARD
    personalAccessKey: ${server.keys.key}
  - { name: qa, accountId: 5, env: qa, authType: personalaccesskey, personalAccessKey: x }
  - { name: oauth, accountId: 6, authType: oauth2 }
`,
    );
});
