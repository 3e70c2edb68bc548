import { strict as assert } from 'node:assert';
import { isJsonObject, parseJson } from '../../src/base/json';
import type { Transport } from '../../src/hubspot/transport';
import { createSamplePortal } from '../../src/sample/createSamplePortal';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The Accounts view', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  /** What HubSpot says of the account that is asked about next. */
  const said = { accountType: 'STANDARD', remaining: 600_000 };

  before(async () => {
    server = await startHubSpotServer({ portal: createPortal(said) });
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    await addAccount(workbench, 'Live', server.token);
    said.accountType = 'SANDBOX';
    await addAccount(workbench, 'Trial', server.token);
    await workbench.runCommand('View: Show HubSpot Calls');
    await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
    await workbench.runCommand('Notifications: Clear All Notifications');
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const rowIs = (label: string, description: RegExp): Promise<void> =>
    eventually(async () => {
      const rows = await workbench.tree('Accounts').rows();
      const row = rows.find(each => each.label === label);
      assert.match(row?.description ?? rows.map(each => each.label).join(), description);
    });
  /** What the status bar says of the active account, under the mouse as well. */
  const statusIs = (...parts: readonly RegExp[]): Promise<void> =>
    eventually(async () => {
      const item = workbench.page.locator('.statusbar-item[id*="switchAccount"]');
      const label = (await item.locator('a').first().getAttribute('aria-label')) ?? '';
      parts.forEach(part => assert.match(label, part));
    });

  it('tells production from a sandbox, names both and marks the one in use, as the status bar does', async () => {
    await rowIs('Live', /^production · Quillmere Software · 4300100 · na1$/);
    await rowIs('Trial', /^active · sandbox · Quillmere Software · 4300100/);
    await statusIs(/HubSpot account: Trial, sandbox/);
    await workbench.tree('Accounts').chooseFromMenu('Live', 'Switch Account…');
    await rowIs('Live', /^active · production/);
    await statusIs(
      /HubSpot account: Live, production/,
      /Requests today: 25,000 of 625,000 \(4%\), as/,
    );
  });

  it('says under the mouse how much of the limits is used, of ten seconds as well', async () => {
    const { page } = workbench;
    await workbench.tree('Accounts').row('Live').hover();
    const hover = page.locator('.monaco-hover:visible');
    await hover.getByText('Requests in 10 s: 1 of 190 (1%), as of').waitFor();
    assert.match(await hover.innerText(), /Requests today: 25,000 of 625,000/);
    await page.keyboard.press('Escape');
  });

  it('lists the scopes, and leads from what cannot be read to the steps that mend it', async () => {
    const { dialog } = workbench;
    const tree = workbench.tree('Accounts');
    await tree.expand('Live');
    await rowIs('Scopes', /^crm\.objects\.contacts\.read, oauth$/);
    // The view is a low one.
    await tree.reveal('Not readable');
    await tree.click('Not readable');
    assert.match(await dialog.message(), /needs the scope crm\.objects\.owners\.read, crm\./);
    assert.match(await dialog.detail(), /Keys > Service keys/);
    await dialog.press('Cancel');
    await tree.reveal('Live');
    await tree.collapse('Live');
  });

  it('checks an account, and warns once that its limit is near', async () => {
    const { dialog, notifications } = workbench;
    said.accountType = 'STANDARD';
    said.remaining = 1_000;
    await workbench.tree('Accounts').chooseFromMenu('Live', 'Check Account');
    const near = await notifications.waitFor('The daily limit of “Live” is near');
    assert.match(near, /624,000 of 625,000 \(100%\) requests are used/);
    await notifications.press('The token of “Live” reads calls.', 'Add Scopes…');
    assert.match(await dialog.message(), /needs the scope crm\.objects\.owners\.read/);
    await dialog.press('Cancel');
  });

  it('renames an account, also in the status bar', async () => {
    const { quickInput } = workbench;
    await workbench.tree('Accounts').chooseFromMenu('Live', 'Rename Account…');
    await quickInput.waitForTitle('Rename “Live”');
    await quickInput.submit('Shop');
    await rowIs('Shop', /^active · production/);
    await statusIs(/HubSpot account: Shop/);
  });

  it('asks before it takes a token that does not work, and keeps the old one until then', async () => {
    const { dialog, quickInput } = workbench;
    const paste = async (token: string): Promise<void> => {
      await workbench.tree('Accounts').chooseFromMenu('Trial', 'Replace Token…');
      await quickInput.waitForTitle('Access Token of “Trial”');
      await quickInput.submit(token);
    };
    await paste('pat-na1-refused');
    assert.match(await dialog.message(), /HubSpot did not accept the token/);
    assert.match(await dialog.detail(), /Until then the old token stays/);
    await dialog.press('Cancel');
    await rowIs('Trial', /^sandbox/);
    await paste('pat-na1-refused');
    await dialog.press('Use the New Token Anyway');
    await rowIs('Trial', /token does not work/);
  });

  it('asks before it removes an account, says what goes, and uses no other one in its place', async () => {
    const { dialog, quickInput } = workbench;
    const tree = workbench.tree('Accounts');
    await tree.chooseFromMenu('Shop', 'Remove Account…');
    assert.match(await dialog.message(), /Remove the account “Shop”\?/);
    assert.match(await dialog.detail(), /token is deleted.*No account is active then/);
    await dialog.press('Cancel');
    await rowIs('Shop', /^active/);
    await tree.chooseFromMenu('Shop', 'Remove Account…');
    await dialog.press('Remove');
    await statusIs(/No HubSpot account chosen/);
    assert.deepStrictEqual(
      (await tree.rows()).map(({ label }) => label),
      ['Trial'],
    );
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await eventually(async () =>
      assert.equal(await quickInput.placeholder(), 'Which account is this window to use?'),
    );
    await quickInput.pick('Trial');
    await quickInput.waitForTitle('Look Up Calls by ID · Trial');
    await quickInput.cancel();
    await statusIs(/HubSpot account: Trial/);
  });
});

/** The sample portal with a token that may little, in an account of the kind and with the rest of requests that are said. */
function createPortal(said: {
  readonly accountType: string;
  readonly remaining: number;
}): Transport {
  const portal = createSamplePortal();
  return {
    send: async (request, signal) => {
      const answer = await portal.send(request, signal);
      const body = parseJson(answer.body);
      const changes = request.path.endsWith('/access-token-info')
        ? { scopes: ['oauth', 'crm.objects.contacts.read'] }
        : request.path.endsWith('/details')
          ? { accountType: said.accountType }
          : {};
      return {
        ...answer,
        headers: {
          ...answer.headers,
          'x-hubspot-ratelimit-daily-remaining': String(said.remaining),
        },
        body: isJsonObject(body) ? JSON.stringify({ ...body, ...changes }) : answer.body,
      };
    },
  };
}
