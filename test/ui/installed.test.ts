import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../support/machine/projectFolder';
import { eventually } from '../support/workbench/eventually';
import { type OpenedWorkbench, openWorkbench } from '../support/workbench/openWorkbench';

const vsix = join(projectFolder, 'dist', 'hubspot-call-explorer.vsix');

describe('The packaged extension in a workbench', () => {
  let opened: OpenedWorkbench;

  before(async () => {
    opened = await openWorkbench({
      vsix,
      workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
    });
  });

  after(() => opened.close());

  it('is a download of 700 KB at most', async () => {
    const { size } = await stat(vsix);
    assert.ok(size <= 700 * 1024, `${size} bytes`);
  });

  it('opens the sample portal from the palette', async () => {
    const { workbench } = opened;
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
    await eventually(async () => {
      const rows = await workbench.tree('Accounts').rows();
      assert.deepEqual(
        rows.map(({ label }) => label),
        ['Sample portal'],
      );
    });
  });
});
