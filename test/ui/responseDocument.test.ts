import { strict as assert } from 'node:assert';
import { eventually } from '../support/workbench/eventually';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

/** The row of a call, whose title is cut in the middle. */
const bluewick = /^Price.*Ceramics$/;

describe('The response document', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await useSamplePortal(workbench);
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await workbench.quickInput.waitForTitle('Sample portal');
    await workbench.quickInput.submit('430005 430006 430404');
    await workbench.quickInput.waitForClose();
    await workbench.tree('Lookups').row(bluewick).waitFor();
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
  });
  after(() => opened.close());

  it('shows what raw values mean at the end of their lines', async () => {
    await eventually(async () => {
      const lines = (await workbench.editor.shownLines()).join('\n');
      assert.match(lines, /"hs_call_disposition": "c2e9f5a0-[^"]+", ?Call back agreed/);
      assert.match(lines, /"hs_call_duration": "96000", ?1m 36s/);
      assert.match(lines, /"hubspot_owner_id": "\d+",? ?Tobias Wren/);
    });
  });

  it('explains a property under the mouse', async () => {
    const text = await workbench.editor.hover('"hs_call_disposition"');
    assert.match(text, /Call outcome hs_call_disposition/);
    assert.match(text, /Passed on to a colleague/);
  });

  it('offers its calls by title, and goes to the one that is chosen', async () => {
    await workbench.editor.focus();
    await workbench.runCommand('Go to Symbol in Editor...');
    await workbench.quickInput.type('@Tallowmere');
    await eventually(async () => {
      const items = await workbench.quickInput.items();
      assert.ok(
        items.some(item => item.includes('Handover of Tallowmere Farms')),
        items.join('\n'),
      );
    });
    await workbench.quickInput.submit();
    await workbench.quickInput.waitForClose();
  });

  it('leads from the call at the cursor to its page in HubSpot', async () => {
    await workbench.runCommand('HubSpot Calls: Open in HubSpot');
    await workbench.notifications.waitFor('/contacts/4300100/record/0-48/430006');
  });

  it('names outcomes of the account in the tree, too', async () => {
    await eventually(async () => {
      const rows = await workbench.tree('Lookups').rows();
      const row = rows.find(({ label }) => bluewick.test(label));
      assert.match(row?.description ?? '', /^Call back agreed · 1m 36s/);
    });
  });

  it('leads from a call in the tree to its page in HubSpot', async () => {
    const tree = workbench.tree('Lookups');
    await tree.chooseFromMenu(bluewick, 'Open in HubSpot');
    await workbench.notifications.waitFor('/contacts/4300100/record/0-48/430005');
  });
});
