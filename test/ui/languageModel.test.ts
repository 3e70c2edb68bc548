import { strict as assert } from 'node:assert';
import { resolve } from 'node:path';
import { eventually } from '../support/workbench/eventually';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

describe('The tool for language models', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled({ extensionFolders: [resolve('test/support/toolCaller')] });
    ({ workbench } = opened);
    await useSamplePortal(workbench);
  });
  after(() => opened.close());

  const call = () => workbench.runCommand('Tool Caller: Call the Look-up Tool');
  const nothingRead = () => workbench.page.getByText('No calls looked up yet.');

  it('asks before it reads, with the account and how many calls will be read', async () => {
    await call();
    const { dialog } = workbench;
    assert.equal(await dialog.message(), 'Look up 2 calls in Sample portal · no network?');
    assert.match(await dialog.detail(), /Names, phone numbers and notes stay behind masks/);
    await shoot(workbench, 'tool-question');
    await nothingRead().waitFor();
  });

  it('reads nothing where the answer is no', async () => {
    await workbench.dialog.press('Cancel');
    await workbench.notifications.waitFor('No answer: ');
    await nothingRead().waitFor();
  });

  it('reads what was agreed to', async () => {
    await call();
    await workbench.dialog.press('Yes');
    await eventually(async () => {
      const answer = (await workbench.editor.shownLines()).join('\n');
      assert.match(answer, /"requested": 2,/);
      assert.match(answer, /"hs_call_title": "•••[0-9a-f]{4}"/);
    });
    await nothingRead().waitFor({ state: 'hidden' });
  });
});
