import { strict as assert } from 'node:assert';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { CallsGrid } from '../support/webview/callsGrid';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { Menu } from '../support/workbench/menu';
import { openInstalled } from '../support/workbench/openInstalled';
import { shoot } from '../support/workbench/shoot';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { Workbench } from '../support/workbench/workbench';

describe('The results panel in a window of VS Code', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await lookUpIds(workbench, '430001 430010 430404');
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const panel = () => workbench.webview(extensionId);
  const tab = (name: string) => panel().getByRole('tab', { name });
  const isShown = (name: string): Promise<void> =>
    eventually(async () => {
      assert.equal(await tab(name).getAttribute('aria-selected'), 'true');
      assert.equal(await panel().getByRole('tabpanel', { name }).count(), 1);
    });

  /** Another editor may be in front: what was in front last is written down now and then. */
  const reopen = async (): Promise<void> => {
    await workbench.reload();
    await workbench.page.locator('.tab', { hasText: '430001' }).click();
  };

  it('goes from view to view with one key, and from the palette', async () => {
    await panel().locator('.counts').getByText('1 found').waitFor();
    await panel().getByRole('heading', { level: 1 }).click();
    await workbench.page.keyboard.press('Alt+3');
    await isShown('Text');
    await panel().locator('.cm-content').getByText('"430001"').first().waitFor();
    // The keyboard is in the text by now.
    await workbench.page.keyboard.press('Alt+4');
    await isShown('Requests');
    await workbench.page.keyboard.press('Alt+1');
    await isShown('Calls');
    await workbench.runCommand('HubSpot Calls: Show Response as JSON Tree');
    await isShown('JSON');
    await panel().locator('.jse-tree-mode').getByText('430001').first().waitFor();
    await panel().locator('.jse-tree-mode .meaning').getByText('21m 14s').waitFor();
    await shoot(workbench, 'meanings', ['Light Modern', 'Dark High Contrast', 'Dark Modern']);
  });

  it('copies a value, its place, and the ID and record of its call from the menu of the JSON view', async () => {
    const menu = new Menu(workbench.page);
    const line = (place: string) => panel().locator(`[data-path="${encodeURIComponent(place)}"]`);
    const clipboard = async (): Promise<string> =>
      String(await workbench.page.evaluate('navigator.clipboard.readText()'));
    const title = line('/results/0/properties/hs_call_title');
    const onTitle = () => title.locator('.jse-value').click({ button: 'right' });
    assert.deepEqual(await menu.items(onTitle), [
      'Copy Value',
      'Copy JSON Path',
      'Copy ID',
      'Copy Record as JSON',
    ]);
    await menu.choose('Copy JSON Path', onTitle);
    await eventually(async () =>
      assert.equal(await clipboard(), '$.results[0].properties.hs_call_title'),
    );
    await menu.choose('Copy ID', onTitle);
    await eventually(async () => assert.equal(await clipboard(), '430001'));
    await menu.choose('Copy Record as JSON', onTitle);
    await eventually(async () => assert.match(await clipboard(), /^\{\n {2}"id": "430001",/));
    await line('/status').locator('.jse-value').click();
    for (const key of ['Shift+F10', 'ContextMenu']) {
      await menu.choose('Copy JSON Path', () => workbench.page.keyboard.press(key));
      await eventually(async () => assert.equal(await clipboard(), '$.status'));
      await menu.choose('Copy Value', () => workbench.page.keyboard.press(key));
      await eventually(async () => assert.equal(await clipboard(), 'COMPLETE'));
    }
  });

  it('looks as it did in another group', async () => {
    const grid = new CallsGrid(panel());
    await workbench.runCommand('HubSpot Calls: Show Calls as Table');
    await grid.header('ID').click();
    await grid.row('430010').click();
    await grid.row('430404').click({ modifiers: ['Shift'] });
    // What is selected is written down when it has rested.
    await workbench.page.waitForTimeout(500);
    await workbench.runCommand('View: Split Editor');
    await workbench.runCommand('View: Move Editor into Right Group');
    await eventually(async () => {
      assert.deepStrictEqual(await grid.selected(), ['430010', '430404']);
      assert.equal(await grid.header('ID').getAttribute('aria-sort'), 'ascending');
    });
    await workbench.runCommand('View: Join All Editor Groups');
    await tab('JSON').click();
  });

  it('looks as it did in a window of its own', async () => {
    const grid = new CallsGrid(panel());
    await workbench.runCommand('HubSpot Calls: Show Calls as Table');
    await workbench.page.waitForTimeout(500);
    const sorting = await grid.header('ID').getAttribute('aria-sort');
    assert.deepStrictEqual(await grid.selected(), ['430010', '430404']);
    const [page] = await Promise.all([
      workbench.page.waitForEvent('popup'),
      workbench.runCommand('View: Move Editor into New Window'),
    ]);
    const moved = new CallsGrid(new Workbench(page).webview(extensionId));
    await eventually(async () => {
      assert.deepStrictEqual(await moved.selected(), ['430010', '430404']);
      assert.equal(await moved.header('ID').getAttribute('aria-sort'), sorting);
    }, 30_000);
    // VS Code closes what was shown in a window with that window.
    await page.close({ runBeforeUnload: true });
    await workbench.runCommand('HubSpot Calls: Show Calls as Table');
    await grid.waitForRows();
  });

  it('shows the request as it was sent, and copies it without the token', async () => {
    await workbench.runCommand('HubSpot Calls: Show Requests');
    await panel().locator('.request-toggle').first().click();
    const text = panel().locator('.request-text').first();
    await text.getByText('Authorization: Bearer $HUBSPOT_TOKEN').waitFor();
    assert.match(
      await text.innerText(),
      /^POST http:\/\/127\.0\.0\.1:\d+\/crm\/v3\/objects\/calls\/batch\/read\n/,
    );
    await panel().getByRole('button', { name: 'Copy as cURL' }).first().click();
    await eventually(async () => {
      const copied = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
      assert.match(copied, /^curl --request POST[^]*Bearer \$HUBSPOT_TOKEN[^]*"430001"/);
    });
  });

  it('looks as before when it has been hidden, with all it showed', async () => {
    await workbench.openFile('call-ids.txt');
    await workbench.runCommand('HubSpot Calls: Show Results');
    await isShown('Requests');
    const toggle = panel().locator('.request-toggle').first();
    await eventually(async () => assert.equal(await toggle.getAttribute('aria-expanded'), 'true'));
  });

  it('is there again when the window is opened anew, and is filled again at a press', async () => {
    await workbench.page.waitForTimeout(1_500);
    await reopen();
    await panel().getByText('The answers of this look-up are gone').first().waitFor();
    await isShown('Requests');
    assert.equal(await panel().getByText('Discovery call').count(), 0);
    await panel().getByRole('button', { name: 'Look Up Again' }).click();
    await panel().locator('.request-toggle').first().waitFor();
    await tab('Text').click();
    await panel().locator('.cm-content').getByText('"430001"').first().waitFor();
    const titles = await workbench.page.locator('.tab').allInnerTexts();
    assert.equal(titles.filter(title => title.includes('430001')).length, 1);
  });

  it('says so when its look-up is gone, and closes at a press', async () => {
    const folder = dirname(opened.workspace);
    await workbench.page.waitForTimeout(1_500);
    const files = await readdir(folder, { recursive: true });
    const stored = files.filter(file => /[\\/]lookups[\\/][^\\/]+\.json$/.test(file));
    assert.equal(stored.length, 1);
    await Promise.all(stored.map(file => rm(join(folder, file))));
    await reopen();
    await panel().getByText('This look-up is gone').waitFor();
    await panel().getByRole('button', { name: 'Close' }).click();
    await eventually(async () => {
      const titles = await workbench.page.locator('.tab').allInnerTexts();
      assert.ok(
        titles.every(title => !title.includes('430001')),
        titles.join(),
      );
    });
  });
});
