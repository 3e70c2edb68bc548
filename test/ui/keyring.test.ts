import { strict as assert } from 'node:assert';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { eventually } from '../support/workbench/eventually';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('A secret storage that takes nothing', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    await workbench.page.addInitScript(breakSecretStorage);
    await workbench.reload();
    await workbench.runCommand('View: Show HubSpot Calls');
    await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const addAccount = async (): Promise<void> => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Add Account…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.submit('Locked');
    await quickInput.waitForTitle('Access Token of “Locked”');
    await quickInput.submit(server.token);
  };
  const labels = async (): Promise<readonly string[]> =>
    (await workbench.tree('Accounts').rows()).map(({ label }) => label);

  it('is said to, and nothing is kept where that is not wanted', async () => {
    const { dialog } = workbench;
    await addAccount();
    assert.match(await dialog.message(), /secret storage did not take the token/);
    assert.match(await dialog.detail(), /The keyring is locked\.[^]*gone when this window closes/);
    await dialog.press('Cancel');
    await workbench.page.getByRole('button', { name: 'Add Account', exact: true }).waitFor();
  });

  it('is done without for as long as the window is open, which the account says', async () => {
    const { dialog } = workbench;
    await addAccount();
    await dialog.press('Keep It for This Session');
    await workbench.notifications.waitFor('The token of “Locked” reads calls.');
    await workbench.tree('Accounts').expand('Locked');
    await eventually(async () => assert.ok((await labels()).includes('Token')));
    await lookUpIds(workbench, '430001');
    await workbench.tree('Lookups').row('Found').waitFor();
  });

  it('gives no token after the window was opened anew, which is said with what helps', async () => {
    const { dialog, notifications, quickInput } = workbench;
    await workbench.reload();
    await workbench.runCommand('View: Show HubSpot Calls');
    await lookUpIds(workbench, '430001');
    const said = 'secret storage did not give the token: The keyring is locked.';
    await notifications.press(said, 'Replace Token…');
    await quickInput.waitForTitle('Access Token of “Locked”');
    await quickInput.submit(server.token);
    await dialog.press('Keep It for This Session');
    await notifications.press('The token of “Locked” reads calls.', 'Retry Failed Calls');
    await workbench.tree('Lookups').row('Found').waitFor();
  });

  it('keeps the account whose token it does not delete, and says so', async () => {
    const { dialog, notifications } = workbench;
    await workbench.tree('Accounts').chooseFromMenu('Locked', 'Remove Account…');
    await dialog.press('Remove');
    await notifications.waitFor(/was not removed.*The keyring is locked/);
    assert.ok((await labels()).includes('Locked'));
  });
});

/** What VS Code keeps secrets in, in a browser, throws whenever it is used, as a keyring does whose password nobody knows. */
const breakSecretStorage = `(() => {
  const { getItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    if (key === 'secrets.provider') throw new Error('The keyring is locked.');
    return getItem.call(this, key);
  };
})()`;
