import { strict as assert } from 'node:assert';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { CallsGrid } from '../support/webview/callsGrid';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { Menu } from '../support/workbench/menu';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The table of calls in VS Code', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  let grid: CallsGrid;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    grid = new CallsGrid(panel());
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await lookUp('430001 430010 430020 430404 430002 430003');
    await grid.waitForRows();
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const panel = () => workbench.webview(extensionId);
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  const idsAre = (...expected: readonly string[]) =>
    eventually(async () => assert.deepStrictEqual(await grid.column('ID'), expected));
  const clipboard = (): Promise<unknown> =>
    workbench.page.evaluate('navigator.clipboard.readText()');

  it('shows each ID that was asked for, first of all', async () => {
    await idsAre('430001', '430010', '430020', '430404', '430002', '430003');
    assert.deepStrictEqual(await grid.column('State'), [
      'Found',
      'Missing',
      'Merged → 430022',
      'Missing',
      'Found',
      'Found',
    ]);
    assert.equal((await grid.headers())[2], 'Call title');
    // The account's own labels, and the name of the owner, as soon as the account has answered.
    await eventually(async () => {
      assert.ok((await grid.headers()).includes('Call duration'));
    });
  });

  it('is sorted by a click on a header, and back', async () => {
    await grid.header('ID').click();
    await idsAre('430001', '430002', '430003', '430010', '430020', '430404');
    await grid.header('ID').click();
    await idsAre('430404', '430020', '430010', '430003', '430002', '430001');
    await press('Enter');
    await idsAre('430001', '430010', '430020', '430404', '430002', '430003');
  });

  it('is searched with Ctrl+F, and by the states', async () => {
    await press('Control+f');
    await workbench.page.keyboard.type('merged into nothing');
    await panel().getByText('No call fits').waitFor();
    await panel().getByRole('button', { name: 'Clear Search and Filters' }).click();
    await panel().getByRole('button', { name: '2 missing' }).click();
    await idsAre('430010', '430404');
    await panel().locator('.table-count').getByText('2 of 6 calls').waitFor();
    await panel().getByRole('button', { name: '2 missing' }).click();
    await idsAre('430001', '430010', '430020', '430404', '430002', '430003');
  });

  it('copies the selected rows with Ctrl+C, and with their header from the menu', async () => {
    await grid.cell(0, 'Call title').click();
    await press('Shift+ArrowDown');
    assert.deepStrictEqual(await grid.selected(), ['430001', '430010']);
    await press('Control+c');
    await eventually(async () => {
      const rows = String(await clipboard())
        .trimEnd()
        .split('\r\n');
      assert.deepStrictEqual(
        rows.map(row => row.split('\t').slice(0, 2).join(' ')),
        ['Found 430001', 'Missing 430010'],
      );
    });
    await grid.cell(0, 'Call title').click();
    await press('Control+a');
    await press('Control+c');
    await eventually(async () => {
      // All rows, and not all that stands on the page.
      assert.match(String(await clipboard()), /^Found\t430001\t[^]*\r\nMissing\t430404\t/);
    });
    await new Menu(workbench.page).choose('Copy Rows with Header', () =>
      grid.cell(0, 'Call title').click({ button: 'right' }),
    );
    await eventually(async () => {
      assert.match(String(await clipboard()), /^State\tID\tCall title\t.*\r\nFound\t430001\t/);
    });
  });

  it('offers for a call what the tree offers, and for two to compare them', async () => {
    const menu = new Menu(workbench.page);
    const title = grid.cell(0, 'Call title');
    await title.click();
    assert.deepStrictEqual(await menu.items(() => title.click({ button: 'right' })), [
      'Open in HubSpot',
      'Find in Tree',
      'Select for Compare',
      'Export Selected Calls…',
      'Copy ID',
      'Copy Value',
      'Copy Raw Value',
      'Copy Rows',
      'Copy Rows with Header',
      'Copy Record as JSON',
    ]);
    const offered = await menu.items(() => grid.cell(1, 'Call title').click({ button: 'right' }));
    assert.deepStrictEqual(offered, [
      'Find in Tree',
      'Look for Missing Calls among Archived Ones',
      'Select for Compare',
      'Copy ID',
      'Copy Rows',
      'Copy Rows with Header',
    ]);
    await grid.cell(0, 'Call title').click();
    await grid.cell(4, 'Call title').click({ modifiers: ['ControlOrMeta'] });
    await menu.choose('Compare Selected Rows', () =>
      grid.cell(4, 'Call title').click({ button: 'right' }),
    );
    await workbench.page.locator('.tab', { hasText: '430001 ↔ 430002' }).waitFor();
    await workbench.runCommand('View: Close Editor');
  });

  it('has the menu at the keyboard too, for the cell where it is', async () => {
    await grid.cell(0, 'Call duration').click();
    const menu = new Menu(workbench.page);
    for (const [key, item, expected] of [
      ['Shift+F10', 'Copy Raw Value', '1274000'],
      ['Shift+F10', 'Copy Value', '21m 14s'],
      ['ContextMenu', 'Copy ID', '430001'],
    ] as const) {
      await menu.choose(item, () => press(key));
      await eventually(async () => assert.equal(await clipboard(), expected));
    }
    await grid.cell(0, 'Call duration').click();
    await press('ArrowDown');
    assert.deepStrictEqual((await menu.items(() => press('Shift+F10'))).slice(0, 2), [
      'Find in Tree',
      'Look for Missing Calls among Archived Ones',
    ]);
    assert.deepStrictEqual(await grid.selected(), ['430010']);
    // Opened once, since the menu of a call that is found is another one.
    await grid.waitForKeyboard();
    await press('Shift+F10');
    const look = workbench.page.getByRole('menuitem', { name: 'Look for Missing Calls' });
    await look.hover();
    await workbench.page.waitForTimeout(300);
    await look.click();
    await grid.row('430010').getByText('Archived').waitFor();
    await grid.cell(3, 'Call title').click();
    assert.ok(
      !(await menu.items(() => press('Shift+F10'))).some(item => item.startsWith('Look for')),
      'nothing is left to look for',
    );
  });

  it('hides a column in this look-up and in the next, until the columns are reset', async () => {
    await grid.openMenu('Call title');
    await panel().getByRole('button', { name: 'Hide' }).click();
    assert.ok(!(await grid.headers()).includes('Call title'));
    await lookUp('430007 430008');
    await idsAre('430007', '430008');
    assert.ok(!(await grid.headers()).includes('Call title'));
    await panel().getByRole('button', { name: 'Columns' }).click();
    await panel().getByRole('button', { name: 'Reset Columns' }).click();
    await press('Escape');
    assert.ok((await grid.headers()).includes('Call title'));
    await eventually(async () => assert.notEqual((await grid.column('Call title'))[0], ''));
  });

  it('opens the record as JSON with Enter', async () => {
    await grid.cell(0, 'Call title').click();
    const heading = panel().getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await press('Enter');
    await eventually(async () => {
      const place = panel().locator('[data-path="%2Fresults%2F0"]');
      assert.equal(await place.getAttribute('aria-selected', { timeout: 1_000 }), 'true');
    });
    assert.deepStrictEqual(await heading.boundingBox(), before, 'the whole panel has moved');
    await panel().getByRole('tab', { name: 'Calls' }).click();
    await idsAre('430007', '430008');
  });
});
