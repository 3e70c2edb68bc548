import { strict as assert } from 'node:assert';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

const themes = ['Dark Modern', 'Light Modern', 'Dark High Contrast'] as const;
/** What the sample portal says of these calls that is about people. */
const personal = /Quillmark|Bluewick|Wren|\+\d{6}|Price/;

describe('Hidden personal data', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await useSamplePortal(workbench);
    await lookUpIds(workbench, '430001 430005 430006 430404');
  });
  after(() => opened.close());

  const panel = () => workbench.webview(extensionId);
  const status = () => workbench.page.locator('.statusbar').getByText('Masked', { exact: true });
  const treeText = async (): Promise<string> =>
    JSON.stringify(await workbench.tree('Lookups').rows());
  const panelText = () => panel().locator('body').innerText();

  it('is there before', async () => {
    await eventually(async () => {
      assert.match(await treeText(), personal);
      assert.match(await panelText(), personal);
    });
    assert.equal(await status().count(), 0);
  });

  it('goes from the tree and the panel at once, which say so', async () => {
    await workbench.runCommand('HubSpot Calls: Hide Personal Data');
    await status().waitFor();
    await panel().getByText('Personal data is hidden').waitFor();
    await eventually(async () => {
      assert.doesNotMatch(await treeText(), personal);
      assert.doesNotMatch(await panelText(), personal);
      assert.match(await panelText(), /•••[0-9a-f]{4}/);
    });
    await shoot(workbench, 'masked', themes);
  });

  it('is not in the response document either', async () => {
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
    await eventually(async () => {
      const text = (await workbench.editor.shownLines()).join('\n');
      assert.match(text, /"hs_call_title": "•••[0-9a-f]{4}"/);
      assert.doesNotMatch(text, personal);
    });
  });

  it('is back after a click on the status bar', async () => {
    await status().click();
    await status().waitFor({ state: 'detached' });
    await eventually(async () => {
      assert.match(await treeText(), personal);
      assert.match((await workbench.editor.shownLines()).join('\n'), personal);
    });
  });
});
