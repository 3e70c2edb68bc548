import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The problems at the IDs', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled({
      // Only the rows on screen can be read.
      height: 1400,
    });
    ({ workbench } = opened);
    await write('list.txt', '430001\n430404\n430010, 430002\n430020\n');
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  });
  after(() => opened.close());

  const write = (name: string, text: string): Promise<void> =>
    writeFile(join(opened.workspace, name), text);
  /** The problems of a file, each with the line it is on. */
  const problemsIn = async (file: string): Promise<readonly string[]> =>
    (await workbench.problems.rowsOf(file))
      .filter(row => row.file === file)
      .map(({ code, position }) => `${code} ${position}`);
  const expectProblems = (file: string, expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      assert.deepStrictEqual(await problemsIn(file), expected);
    });

  const lookUpFile = async (name: string, preview: string): Promise<void> => {
    await workbench.openFile(name);
    await workbench.editor.selectAll();
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await workbench.quickInput.waitForTitle(preview);
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
    await workbench.webview(extensionId).locator('.counts li').first().waitFor();
    await workbench.showProblems();
  };

  it('stand at each ID in its file', async () => {
    await lookUpFile('list.txt', '5 IDs · Sample portal');
    await expectProblems('list.txt', [
      'OBJECT_NOT_FOUND [Ln 2, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'MERGED [Ln 4, Col 1]',
    ]);
  });

  it('lead to HubSpot’s answer and from there back to the ID', async () => {
    await workbench.problems.openRelated('list.txt', 'Asked for here');
    await workbench.editor.waitForTitle('list.txt');
  });

  it('follow their IDs while the file is edited, and go with them', async () => {
    await workbench.openFile('list.txt');
    await workbench.editor.goTo(1);
    await workbench.page.keyboard.type('these:\n');
    await workbench.showProblems();
    await expectProblems('list.txt', [
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
      'MERGED [Ln 5, Col 1]',
    ]);
    await workbench.openFile('list.txt');
    await workbench.editor.goTo(5);
    await workbench.page.keyboard.type('9');
    await workbench.showProblems();
    await expectProblems('list.txt', [
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'OBJECT_NOT_FOUND [Ln 4, Col 1]',
    ]);
  });

  it('are looked for among archived calls by a quick fix', async () => {
    await workbench.openFile('list.txt');
    await workbench.editor.goTo(4);
    assert.deepStrictEqual(await workbench.editor.quickFixes(), [
      'Look for Missing Calls among Archived Ones',
      'Open in HubSpot',
      'Remove 430010 from the List',
      'Remove All Missing IDs from the List',
      'Ignore 430010 for This Look-up',
      'Copy Details for HubSpot Support',
    ]);
    await workbench.editor.fix('Look for Missing Calls among Archived Ones');
    await workbench.showProblems();
    await expectProblems('list.txt', ['OBJECT_NOT_FOUND [Ln 3, Col 1]', 'ARCHIVED [Ln 4, Col 1]']);
  });

  it('take what is missing out of the list, and out of Problems', async () => {
    await workbench.openFile('list.txt');
    await workbench.editor.goTo(3);
    await workbench.editor.fix('Remove 430404 from the List');
    await workbench.showProblems();
    await expectProblems('list.txt', ['ARCHIVED [Ln 3, Col 1]']);
    await workbench.openFile('list.txt');
    assert.equal(await workbench.editor.text(), 'these:\n430001\n430010, 430002\n9430020\n');
  });

  it('say nothing more of an ID that is ignored', async () => {
    await workbench.openFile('list.txt');
    await workbench.editor.goTo(3);
    await workbench.editor.fix('Ignore 430010 for This Look-up');
    await workbench.showProblems();
    await expectProblems('list.txt', []);
  });

  it('copy what HubSpot’s support asks for, and nothing of a call', async () => {
    await write('more.txt', '430001 430404\n');
    await lookUpFile('more.txt', '2 IDs · Sample portal');
    await expectProblems('more.txt', ['OBJECT_NOT_FOUND [Ln 1, Col 8]']);
    await workbench.openFile('more.txt');
    await workbench.editor.goTo(1, 9);
    await workbench.editor.fix('Copy Details for HubSpot Support');
    const copied = await eventually(async () => {
      const text = await workbench.page.evaluate<string>('navigator.clipboard.readText()');
      assert.match(text, /^Request: POST/);
      return text;
    });
    assert.match(copied, /^HTTP status: 207$/m);
    assert.match(copied, /^Correlation ID: 019d2f6b-/m);
    assert.doesNotMatch(copied, /430404|sample/);
  });

  it('all go with Clear Problems, and come back with the next run', async () => {
    await workbench.runCommand('HubSpot Calls: Clear Problems');
    await workbench.showProblems();
    await expectProblems('more.txt', []);
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await workbench.showProblems();
    await expectProblems('more.txt', ['OBJECT_NOT_FOUND [Ln 1, Col 8]']);
  });

  it('are not there any more when the window is opened again', async () => {
    await workbench.reload();
    await workbench.showProblems();
    await workbench.page.getByText('No problems have been detected').waitFor();
  });
});
