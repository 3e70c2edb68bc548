import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { projectFolder } from '../support/machine/projectFolder';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { Menu } from '../support/workbench/menu';
import { openInstalled } from '../support/workbench/openInstalled';
import { shoot } from '../support/workbench/shoot';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('IDs in texts and files', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled({
      workspace: join(projectFolder, 'test', 'fixtures', 'texts'),
    });
    ({ workbench } = opened);
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  });
  after(() => opened.close());

  const files = () => workbench.tree('Files Explorer');
  const counts = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const shown = workbench.webview(extensionId).locator('.counts li');
      assert.deepStrictEqual(await shown.allInnerTexts(), expected);
    });
  const title = (expected: string): Promise<void> =>
    eventually(async () => assert.equal(await workbench.quickInput.title(), expected));
  const rows = (): Promise<readonly string[]> =>
    workbench.page
      .locator('.quick-input-widget:visible .quick-input-list .monaco-list-row')
      .allInnerTexts();

  it('are shown with their places before anything is sent, from the Explorer’s context menu', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().chooseFromMenu('sync.log', 'Look Up Calls in File…');
    await title('3 IDs, 1 repeated, 1 unreadable · Sample portal');
    const [start = '', unreadable = '', ...ids] = await rows();
    assert.equal(start.trim(), 'Look up 3 calls in Sample portal');
    assert.match(unreadable, /00430020\s*sync\.log:4[^]*leading zeros/);
    assert.deepStrictEqual(
      ids.map(row => /^\d+\s*sync\.log:\d( · repeated)?/.exec(row)?.[0].replaceAll(/\s/g, '')),
      ['430001sync.log:1', '430010sync.log:2', '430001sync.log:3·repeated', '430404sync.log:5'],
    );
  });

  it('lead to their place without closing the list', async () => {
    await workbench.quickInput.pick('00430020');
    await workbench.editor.waitForTitle('sync.log');
    await eventually(async () => {
      const status = await workbench.page.locator('#status\\.editor\\.selection').innerText();
      assert.match(status, /Ln 4, Col 42 \(8 selected\)/);
    });
    assert.match((await workbench.quickInput.items())[0] ?? '', /^Look up 3 calls/);
  });

  it('are looked up with Enter', async () => {
    await workbench.quickInput.type('3 calls');
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await counts(['1 found', '2 missing']);
  });

  it('are not sent on Escape', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().chooseFromMenu('sync.log', 'Look Up Calls in File…');
    await title('3 IDs, 1 repeated, 1 unreadable · Sample portal');
    await workbench.quickInput.cancel();
    await workbench.runCommand('View: Show HubSpot Calls');
    await eventually(async () => {
      const shown = await workbench.tree('Lookups').rows();
      const lookups = shown.filter(({ level }) => level === 1);
      assert.deepStrictEqual(
        lookups.map(({ label }) => label.replace(/ · .*/, '')),
        ['sync.log'],
      );
    });
  });

  it('are taken from several files that are selected in the Explorer', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().select('export.csv', 'sync.log');
    await files().chooseFromMenu('sync.log', 'Look Up Calls in File…');
    // One of the files may hold IDs in either of two columns.
    await title('Which column of “export.csv” holds the call IDs?');
    await workbench.quickInput.pick('Call ID');
    await title('3 IDs, 3 repeated, 1 unreadable · Sample portal');
    assert.match((await rows())[0] ?? '', /from the column “Call ID” of export\.csv/);
    await workbench.quickInput.cancel();
  });

  it('are taken from the selection, by the editor’s context menu', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().click('sync.log');
    await workbench.editor.waitForTitle('sync.log');
    await workbench.editor.focus();
    await workbench.page.keyboard.press('ControlOrMeta+A');
    const line = workbench.page.locator('.editor-group-container.active .view-line').first();
    await new Menu(workbench.page).choose('Look Up Calls in Selection', () =>
      line.click({ button: 'right', position: { x: 60, y: 8 } }),
    );
    await title('3 IDs, 1 repeated, 1 unreadable · Sample portal');
    await workbench.quickInput.submit();
    await counts(['1 found', '2 missing']);
  });

  it('are taken at the cursor by the keybinding, without a question where there is one ID only', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().click('sync.log');
    await workbench.editor.waitForTitle('sync.log');
    await workbench.editor.focus();
    const { keyboard } = workbench.page;
    await keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 31; step++) {
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('ControlOrMeta+K');
    await keyboard.press('ControlOrMeta+Alt+H');
    await counts(['1 found']);
  });

  it('are taken at several cursors', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().click('sync.log');
    await workbench.editor.waitForTitle('sync.log');
    await workbench.editor.focus();
    const { keyboard } = workbench.page;
    await keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 31; step++) {
      await keyboard.press('ArrowRight');
    }
    await workbench.runCommand('Add Cursor Below');
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await title('2 IDs · Sample portal');
    const ids = (await rows()).slice(1).map(row => /^\d+\s*sync\.log:\d/.exec(row)?.[0]);
    assert.deepStrictEqual(
      ids.map(id => id?.replaceAll(/\s/g, '')),
      ['430001sync.log:1', '430010sync.log:2'],
    );
    await workbench.quickInput.submit();
    await counts(['1 found', '1 missing']);
  });

  it('are taken from the column that the user chooses where two fit, from an editor’s tab', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().click('export.csv');
    await workbench.editor.waitForTitle('export.csv');
    const tab = workbench.page.locator('.tab[data-resource-name="export.csv"]');
    await new Menu(workbench.page).choose('Look Up Calls in File…', () =>
      tab.click({ button: 'right' }),
    );
    await title('Which column of “export.csv” holds the call IDs?');
    assert.deepStrictEqual(await workbench.quickInput.items(), ['Record ID', 'Call ID', 'Title']);
    await workbench.quickInput.pick('Call ID');
    await title('2 IDs · Sample portal');
    assert.match((await rows())[0] ?? '', /From the column “Call ID”/);
    assert.match(await workbench.quickInput.placeholder(), /choose a row to see its place/);
    await workbench.quickInput.submit();
    await counts(['1 found', '1 missing']);
  });

  it('are read from the text that is not saved, and that is said', async () => {
    await workbench.runCommand('View: Show Explorer');
    await files().click('sync.log');
    await workbench.editor.waitForTitle('sync.log');
    await workbench.editor.focus();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await workbench.page.keyboard.insertText('call 430002 and ');
    const tab = workbench.page.locator('.tab[data-resource-name="sync.log"]');
    await new Menu(workbench.page).choose('Look Up Calls in File…', () =>
      tab.click({ button: 'right' }),
    );
    await title('4 IDs, 1 repeated, 1 unreadable · Sample portal');
    await eventually(async () => assert.match((await rows())[0] ?? '', /not saved: sync\.log/));
    await workbench.quickInput.cancel();
    await workbench.runCommand('File: Revert File');
  });

  it('are offered the prompt where there are none, from the clipboard', async () => {
    await workbench.page.evaluate('navigator.clipboard.writeText("nothing of the kind.")');
    await workbench.runCommand('HubSpot Calls: Look Up Calls from Clipboard');
    await workbench.notifications.waitFor('No call IDs found in the clipboard.');
    await workbench.notifications.press('No call IDs found', 'Look Up Calls by ID…');
    await workbench.quickInput.waitForTitle('Look Up Calls by ID · Sample portal');
    await workbench.quickInput.cancel();
  });

  it('are asked about once more where there are thousands, with what that takes', async () => {
    const write =
      'navigator.clipboard.writeText([...Array(6000).keys()].map(n => 430001 + n).join())';
    await workbench.page.evaluate(write);
    await workbench.runCommand('HubSpot Calls: Look Up Calls from Clipboard');
    await title('6,000 IDs · Sample portal');
    await workbench.quickInput.type('436000');
    await eventually(async () => {
      assert.deepStrictEqual(await workbench.quickInput.items(), [
        '436000',
        'Look up 6,000 calls in Sample portal',
      ]);
    });
    await workbench.quickInput.pick('Look up 6,000 calls in Sample portal');
    assert.equal(await workbench.dialog.message(), 'Look up 6,000 calls in Sample portal?');
    assert.match(await workbench.dialog.detail(), /^That takes 60 requests\./);
    await workbench.dialog.press('Cancel');
  });

  it('are marked where their address belongs to another account', async () => {
    const page = (account: number, id: number): string =>
      `https://app.hubspot.com/contacts/${account}/record/0-48/${id}`;
    const text = [page(4300100, 430001), page(1234567, 430002)].join('\\n');
    await workbench.page.evaluate(`navigator.clipboard.writeText("${text}")`);
    await workbench.runCommand('HubSpot Calls: Look Up Calls from Clipboard');
    await title('2 IDs · Sample portal');
    const [start = '', ...ids] = await rows();
    await shoot(workbench, 'otherAccount');
    assert.match(start, /One address belongs to account 1234567, not to Sample portal\./);
    assert.ok(!ids[0]?.includes('address of account'), ids[0]);
    assert.match(ids[1] ?? '', /430002[^]*address of account 1234567/);
    await workbench.quickInput.cancel();
  });

  it('may be that of one call, which a cURL command reads', async () => {
    const command = 'curl https://api.hubapi.com/crm/v3/objects/calls/430010?archived=true';
    await workbench.page.evaluate(`navigator.clipboard.writeText("${command}")`);
    await workbench.runCommand('HubSpot Calls: Look Up Calls from Clipboard');
    await counts(['1 archived']);
  });

  it('are what a cURL command asks for; its token is offered to the secret storage', async () => {
    const command = [
      'curl https://api.hubapi.com/crm/v3/objects/calls/batch/read',
      '-H "Authorization: Bearer pat-na1-00000000-1111-2222-3333-444444444444"',
      `-d '{"inputs":[{"id":"430001"},{"id":"430404"}],"properties":["hs_call_title","x"]}'`,
    ].join(' ');
    await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(command)})`);
    await workbench.runCommand('HubSpot Calls: Look Up Calls from Clipboard');
    await title('This Command Holds an Access Token');
    assert.deepStrictEqual(await workbench.quickInput.items(), [
      'Save as Account…',
      'Use Active Account',
    ]);
    await workbench.quickInput.pick('Use Active Account');
    await title('2 IDs · Sample portal');
    assert.match((await rows())[0] ?? '', /Properties: 2: hs_call_title, x/);
    assert.equal(await workbench.quickInput.placeholder(), 'Enter looks them up; type to search');
    await workbench.quickInput.submit();
    await counts(['1 found', '1 missing']);
    assert.ok(!(await workbench.page.content()).includes('pat-na1'));
  });
});
