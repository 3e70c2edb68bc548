import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../support/workbench/eventually';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

const token = 'pat-na1-ca9a41e5-0000-1111-2222-33333333beef';

describe('A token in a file', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await workbench.runCommand('View: Show HubSpot Calls');
  });
  after(() => opened.close());

  const text = `fetch(url, { headers: { Authorization: 'Bearer ${token}' } });\nconst key = '${token}';\n`;
  const moved = `fetch(url, { headers: { Authorization: 'Bearer ' + process.env.HUBSPOT_TOKEN } });\nconst key = process.env.HUBSPOT_TOKEN;\n`;

  it('is moved to the secret storage from the warning, everywhere in the file, and back by undo', async () => {
    const { editor, notifications, page, problems, quickInput } = workbench;
    await writeFile(join(opened.workspace, 'sync.js'), text);
    await workbench.openFile('sync.js');
    await workbench.showProblems();
    await eventually(async () => {
      const rows = await problems.rowsOf('sync.js');
      assert.deepStrictEqual(
        rows.map(({ code, position, source }) => [code, position, source]),
        [
          ['HARD_CODED_TOKEN', '[Ln 1, Col 48]', 'HubSpot'],
          ['HARD_CODED_TOKEN', '[Ln 2, Col 14]', 'HubSpot'],
        ],
      );
    });
    await editor.goTo(2, 16);
    await editor.fix('Move to Secret Storage…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.submit('From sync.js');
    await notifications.waitFor('The token is in the secret storage');
    assert.equal(await editor.text(), moved);
    await eventually(async () => assert.deepStrictEqual(await problems.rowsOf('sync.js'), []));
    await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
    await eventually(async () => {
      const rows = await workbench.tree('Accounts').rows();
      assert.deepStrictEqual(
        rows.map(({ label }) => label),
        ['From sync.js'],
      );
    });
    assert.ok(!(await page.content()).includes('ca9a41e5'));
    await editor.focus();
    await page.keyboard.press('ControlOrMeta+Z');
    assert.equal(await editor.text(), text);
  });

  it('is taken out of a cURL command that was looked up, once an account has it', async () => {
    const { editor, notifications, page, quickInput } = workbench;
    // One of OAuth has no shape to tell it by.
    const oauth = 'CJSP5qf1KhICAQEYsgDIIGOBii1hQIyGQAf3xBKmlwHjX7OIpuIFEavB2qYAGQsF4';
    const command = (written: string): string =>
      [
        'curl https://api.hubapi.com/crm/v3/objects/calls/batch/read',
        `-H 'Authorization: Bearer ${written}'`,
        `-d '{"inputs":[{"id":"430001"},{"id":"430404"}]}'\n`,
      ].join(' ');
    await writeFile(join(opened.workspace, 'command.txt'), command(oauth));
    await workbench.openFile('command.txt');
    await editor.selectAll();
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await quickInput.waitForTitle('This Command Holds an Access Token');
    await quickInput.pick('Save as Account…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.submit('Of the command');
    await quickInput.waitForTitle('2 IDs · Of the command');
    await page.keyboard.press('Escape');
    const offer = 'still stands in “command.txt”';
    await notifications.press(offer, 'Replace with $HUBSPOT_TOKEN');
    await eventually(async () => assert.equal(await editor.text(), command(`'"$HUBSPOT_TOKEN"'`)));
  });
});
