import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { eventually } from '../support/workbench/eventually';
import { openWorkbench, type OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The problems at the IDs', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openWorkbench({
      workspace: 'test/fixtures/workspace',
      vsix: resolve('dist/hubspot-call-explorer.vsix'),
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
    (await workbench.problems.rows())
      .filter(row => row.file === file)
      .map(({ code, position }) => `${code} ${position}`);
  const expectProblems = (file: string, expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      assert.deepStrictEqual(await problemsIn(file), expected);
    });

  it('stand at each ID in its file', async () => {
    await workbench.openFile('list.txt');
    await workbench.editor.selectAll();
    await workbench.runCommand('HubSpot Calls: Look Up Calls in Selection');
    await workbench.quickInput.submit();
    await workbench.showProblems();
    await expectProblems('list.txt', [
      'OBJECT_NOT_FOUND [Ln 2, Col 1]',
      'OBJECT_NOT_FOUND [Ln 3, Col 1]',
      'MERGED [Ln 4, Col 1]',
    ]);
  });
});
