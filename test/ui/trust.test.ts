import { strict as assert } from 'node:assert';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callMark, canaryToken, tokenMark } from '../support/canary/canaries';
import { createCanaryPortal } from '../support/canary/canaryPortal';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('A hostile call in a workbench', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  /** What must never come up: pages asked a person something, or looked for the picture of the hostile text. */
  const alarms: string[] = [];

  before(async () => {
    server = await startHubSpotServer({ token: canaryToken, portal: createCanaryPortal() });
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    workbench.page.on('dialog', dialog => {
      alarms.push(dialog.message());
      void dialog.dismiss();
    });
    workbench.page.on('request', request => {
      if (new URL(request.url()).pathname.endsWith('/x')) alarms.push(request.url());
    });
    await addAccount(workbench, 'Canary', canaryToken);
    await workbench.runCommand('View: Show HubSpot Calls');
    await lookUpIds(workbench, '430001 430404');
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  /** Elements that hostile text has become, in the window and all its frames. */
  const elements = async (): Promise<number> => {
    const hostile =
      'img[src="x"], [onerror], [href*="workbench.action.quit"], [data-href*="workbench.action.quit"]';
    const counts = workbench.page.frames().map(frame => frame.locator(hostile).count());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  it('is text in the results panel', async () => {
    await workbench.webview(extensionId).getByText(callMark).first().waitFor();
    assert.equal(await elements(), 0);
    assert.deepStrictEqual(alarms, []);
  });

  it('is text in the Lookups view and under the mouse', async () => {
    const { page } = workbench;
    const tree = workbench.tree('Lookups');
    await eventually(async () => {
      const labels = (await tree.rows()).map(({ label }) => label);
      // The middle of a long title is left out. An icon would be no part of the text.
      assert.ok(labels.includes('canary-in-…$(trash)'), labels.join(', '));
    });
    await tree
      .row(/^canary-in-/)
      .first()
      .hover();
    await page.locator('.monaco-hover:visible').first().waitFor();
    assert.equal(await elements(), 0);
    assert.deepStrictEqual(alarms, []);
  });

  it('is text in the response document, under the mouse there, and in the list of its calls', async () => {
    const { editor, page } = workbench;
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
    await eventually(async () => assert.match(await editor.title(), /\.json/));
    await editor.hover('"hs_call_direction"');
    assert.equal(await elements(), 0);
    await page.keyboard.press('Escape');
    await workbench.runCommand('Go to Symbol in Editor...');
    await page.locator('.quick-input-widget:visible').getByText(callMark).first().waitFor();
    assert.equal(await elements(), 0);
    await page.keyboard.press('Escape');
    assert.deepStrictEqual(alarms, []);
  });

  it('is on no page that is left when the window is, and neither is the token', async () => {
    // A browser keeps in its databases what a desktop VS Code keeps in files.
    const kept = await workbench.page.evaluate<string>(dumpStorage);
    assert.ok(kept.includes('hubspot'), 'there is nothing to search');
    assert.ok(!kept.includes(tokenMark), kept.slice(kept.indexOf(tokenMark) - 200).slice(0, 400));
    assert.ok(!kept.includes(callMark), kept.slice(kept.indexOf(callMark) - 200).slice(0, 400));
  });
});

describe('A folder that is not trusted', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled({
      trusted: false,
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
    ({ workbench } = opened);
  });
  after(() => opened.close());

  it('decides nothing, and calls are looked up all the same', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item').getByText('Restricted Mode').waitFor();
    const folder = join(opened.workspace, '.vscode');
    await mkdir(folder);
    const settings = { 'hubspotCalls.properties': ['hs_call_status'], 'editor.tabSize': 7 };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await lookUpIds(workbench, '430001');
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
    await eventually(async () => assert.match(await workbench.editor.title(), /\.json/));
    // The folder's settings are read: the text is laid out by one of them that harms nobody.
    const text = await eventually(async () => {
      const shown = await workbench.editor.text();
      assert.match(shown, /\n {7}"status"/);
      return shown;
    });
    assert.match(text, /"hs_call_title": "Discovery call with Fernhollow Bakery"/);
  });

  it('is said to limit the extension', async () => {
    const { page } = workbench;
    await workbench.runCommand('Extensions: Focus on Extensions View');
    await page.keyboard.insertText('@workspaceUnsupported:untrustedPartial');
    const item = page.locator('.extension-list-item').filter({ hasText: 'Call Explorer' });
    await item.first().waitFor();
  });
});

/** Runs in the page: everything in its databases and its storage, as text. */
const dumpStorage = `(async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const read = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const textOf = value =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
  for (const { name } of await indexedDB.databases()) {
    const database = await read(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([read(objects.getAllKeys()), read(objects.getAll())]);
      texts.push(JSON.stringify([name, store, keys]), ...values.map(textOf));
    }
    database.close();
  }
  return texts.join('\\n');
})()`;
