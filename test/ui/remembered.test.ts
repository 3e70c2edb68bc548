import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askedIds } from '../support/hubspot/askedIds';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('A look-up after VS Code was closed', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const tree = () => workbench.tree('Lookups');
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);
  /** The rows of look-ups, as they are shown. */
  const rowsAre = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const rows = (await tree().rows()).filter(({ level }) => level === 1);
      assert.deepStrictEqual(
        rows.map(
          ({ label, description }) => `${withoutTime(label)}: ${withoutAccount(description)}`,
        ),
        expected,
      );
    });
  const reopen = async (): Promise<void> => {
    await workbench.reload();
    await workbench.runCommand('View: Show HubSpot Calls');
  };

  const ended = '430001 +3: 1 found, 1 merged, 2 missing';

  it('stands in the view with its counts, and nothing of a call is on the disk', async () => {
    await useSamplePortal(workbench);
    await lookUp('430001 430010 430020 430404');
    await rowsAre([ended]);
    const title = /^Discovery/;
    await tree().row(title).waitFor();

    await reopen();
    await rowsAre([`${ended} · answers not kept`]);
    const [file, ...others] = await storedLookups(opened.workspace);
    assert.ok(file !== undefined && file.includes('430001') && file.includes('hs_call_title'));
    assert.deepStrictEqual([file.includes('Fernhollow'), others], [false, []]);
  });

  it('is run again from its row, and is a look-up like any other', async () => {
    await tree().chooseFromMenu(/^430001 \+3 · /, 'Look Up Again');
    await rowsAre([ended]);
    await tree().expand(/^430001 \+3 · /);
    await tree()
      .row(/^Discovery/)
      .waitFor();
  });

  it('has what had arrived when it was cut off in the middle, and gets the rest when it is run again', async () => {
    await addAccount(workbench, 'Loopback', server.token);
    const ids = Array.from({ length: 300 }, (_, index) => String(1000 + index));
    server.fail(transmissionFaults.silence, {
      times: Infinity,
      when: request => !askedIds(request).includes('1000'),
    });
    await lookUp(ids.join(' '));
    await eventually(async () => {
      const [row] = await tree().rows();
      assert.match(row?.description ?? '', /^100 of 300/);
    });

    await reopen();
    const cutOff = '1000 +299';
    await rowsAre([
      `${cutOff}: 100 missing, 200 not sent · answers not kept`,
      `${ended} · answers not kept`,
    ]);
    server.reset();
    // A browser keeps no secrets: those of a VS Code that it shows are gone with the page.
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Replace Token…');
    await quickInput.pick('Loopback');
    await quickInput.waitForTitle('Access Token of “Loopback”');
    await quickInput.submit(server.token);
    await quickInput.waitForClose();
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await rowsAre([`${cutOff}: 300 missing`, `${ended} · answers not kept`]);
  });

  it('is gone for good once it is removed', async () => {
    await workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await workbench.dialog.press('Clear All');
    await eventually(async () => assert.deepStrictEqual(await storedLookups(opened.workspace), []));
  });
});

/** What the extension's storage holds of look-ups; it lies beside the workspace, in the folders of the run. */
async function storedLookups(workspace: string): Promise<readonly string[]> {
  const folder = dirname(workspace);
  const files = await readdir(folder, { recursive: true });
  const stored = files.filter(file => /[\\/]lookups[\\/][^\\/]+\.json$/.test(file));
  return Promise.all(stored.map(file => readFile(join(folder, file), 'utf8')));
}

function withoutTime(label: string): string {
  return label.replace(/ · [^·]*$/, '');
}

/** Which is said where there are several. */
function withoutAccount(description: string): string {
  return description.replace(/ · (Sample portal|Loopback)$/, '');
}
