import assert from 'node:assert/strict';
import { join } from 'node:path';
import { projectFolder } from '../support/machine/projectFolder';
import { eventually } from '../support/workbench/eventually';
import { type OpenedWorkbench, openWorkbench } from '../support/workbench/openWorkbench';

describe('The packaged extension in a workbench', () => {
  let opened: OpenedWorkbench;

  before(async () => {
    opened = await openWorkbench({
      vsix: join(projectFolder, 'dist', 'hubspot-call-explorer.vsix'),
      workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
    });
  });

  after(() => opened.close());

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
