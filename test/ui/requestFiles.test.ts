import { strict as assert } from 'node:assert';
import { readdir } from 'node:fs/promises';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

const token = 'pat-na1-ca9a41e5-0000-1111-2222-333333333333';

describe('Request files in the editor', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  });
  after(() => opened.close());

  const write = async (text: string): Promise<void> => {
    await workbench.editor.focus();
    await workbench.page.keyboard.press('ControlOrMeta+A');
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.insertText(text);
  };
  const paste = async (text: string): Promise<void> => {
    await workbench.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await workbench.editor.focus();
    await workbench.page.keyboard.press('ControlOrMeta+V');
  };
  const counts = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const panel = workbench.webview(extensionId);
      assert.deepStrictEqual(await panel.locator('.counts li').allInnerTexts(), expected);
    });

  it('opens a new one and looks up its call from above the text', async () => {
    await workbench.runCommand('HubSpot Calls: New Request File');
    await workbench.editor.waitForTitle('calls.hubspot-calls.json');
    await eventually(async () => {
      assert.deepStrictEqual(await workbench.editor.codeLenses(), [
        'Look up 1 call',
        'Copy as cURL',
      ]);
    });
    await shoot(workbench, '1-new');
    await workbench.editor.pressCodeLens('Look up 1 call');
    await counts(['1 found']);
    await shoot(workbench, '2-looked-up');
  });

  it('offers names of properties, each once, with what they are', async () => {
    await workbench.runCommand('View: Close Editor');
    await workbench.editor.waitForTitle('calls.hubspot-calls.json');
    await write('{ "inputs": [{ "id": "430001" }], "properties": [');
    await workbench.page.keyboard.type('"hs_call_d');
    const suggestions = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await eventually(async () => {
      const labels = await suggestions.locator('.label-name').allInnerTexts();
      assert.ok(labels.length > 0);
      assert.deepStrictEqual(labels, [...new Set(labels)]);
    });
    await shoot(workbench, '3-completion');
    await workbench.page.keyboard.press('Enter');
    assert.match(await workbench.editor.text(), /"properties": \["hs_call_direction"\]/);
  });

  it('says once of each place what is wrong, and what VS Code says already not again', async () => {
    await write(
      '{ "inputs": [{ "id": "430001" }, { "id": "430001" }], "properties": ["hs_call_titel"], "archived": 5 }',
    );
    await workbench.showProblems();
    await eventually(async () => {
      const rows = await workbench.problems.rows();
      assert.deepStrictEqual(
        rows.map(({ source, message }) => [source, message.replace(/^(\S+ \S+ \S+).*/, '$1')]),
        [
          ['HubSpot', 'Calls of this'],
          ['', 'Incorrect type. Expected'],
          ['HubSpot', '430001 stands here'],
        ],
      );
    });
    await shoot(workbench, '4-problems');
  });

  it('takes a pasted cURL command for its text, and the token for an account', async () => {
    await write('');
    await paste(`curl --request POST \\
  --url https://api.hubapi.com/crm/v3/objects/calls/batch/read \\
  --header 'Authorization: Bearer ${token}' \\
  --data '{"inputs":[{"id":"430001"},{"id":"430404"}],"properties":["hs_call_title"]}'`);
    const message = await workbench.notifications.waitFor('holds an access token');
    assert.match(message, /left out of the request file/);
    await shoot(workbench, '5-pasted');
    assert.deepStrictEqual(JSON.parse(await workbench.editor.text()), {
      inputs: [{ id: '430001' }, { id: '430404' }],
      properties: ['hs_call_title'],
    });
    await workbench.notifications.press('holds an access token', 'Save Token as Account…');
    await workbench.quickInput.waitForTitle('Add Account (1/2)');
    await workbench.quickInput.submit('From cURL');
    await workbench.quickInput.waitForClose();
    await workbench.runCommand('View: Show HubSpot Calls');
    await workbench.page.getByText('From cURL').first().waitFor();
    assert.ok(!(await workbench.page.content()).includes('ca9a41e5'));
  });

  it('saves a look-up as a request file from its row', async () => {
    const { quickInput } = workbench;
    await workbench.tree('Lookups').chooseFromMenu(/^calls · /, 'Save Look-up as Request File…');
    await quickInput.waitForTitle('Save Look-up as Request File');
    await shoot(workbench, '6-save');
    await quickInput.submit();
    await workbench.editor.waitForTitle('calls-2.hubspot-calls.json');
    const { inputs } = JSON.parse(await workbench.editor.text()) as { inputs: unknown };
    assert.deepStrictEqual(inputs, [{ id: '430001' }]);
    await shoot(workbench, '7-saved');
    assert.ok((await readdir(opened.workspace)).includes('calls-2.hubspot-calls.json'));
  });
});
