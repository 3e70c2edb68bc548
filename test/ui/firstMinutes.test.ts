import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import english from '../../package.nls.json';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { transmissionFaults } from '../support/hubspot/transmissionFaults';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import { Walkthrough } from '../support/workbench/walkthrough';
import type { Workbench } from '../support/workbench/workbench';

describe('The walkthrough', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  let walkthrough: Walkthrough;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    walkthrough = new Walkthrough(workbench.page);
  });
  after(() => opened.close());

  const titles = (['account', 'lookUp', 'read', 'fix', 'export'] as const).map(
    step => english[`walkthrough.${step}.title`],
  );
  const [account = '', lookUp = '', read = '', fix = '', exported = ''] = titles;
  const done = async (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const steps = await walkthrough.steps();
      assert.deepStrictEqual(
        steps.map(({ title }) => title),
        titles,
      );
      assert.deepStrictEqual(
        steps.filter(step => step.done).map(({ title }) => title),
        expected,
      );
    });

  it('is opened from the empty view, by nobody else, and has all its steps before it', async () => {
    assert.deepStrictEqual(await walkthrough.steps(), []);
    await workbench.runCommand('View: Show HubSpot Calls');
    await welcome(workbench, 'Lookups').getByRole('button', { name: 'Get started' }).click();
    await done([]);
    for (const title of titles) {
      await walkthrough.open(title);
      await shoot(workbench, `walkthrough-${title}`);
    }
  });

  it('ticks a step off when it has been done, from its button or elsewhere', async () => {
    await walkthrough.open(account);
    await walkthrough.press(account, 'Try with Sample Data');
    await done([account]);
    await lookUpIds(workbench, '430001 430010');
    await workbench.runCommand('HubSpot Calls: Get Started');
    await done([account, lookUp]);
    await walkthrough.open(read);
    await walkthrough.press(read, 'Show Response as JSON Tree');
    await workbench.webview(extensionId).getByRole('tab', { name: 'JSON' }).waitFor();
    await workbench.runCommand('HubSpot Calls: Get Started');
    await done([account, lookUp, read]);
    await walkthrough.open(fix);
    await walkthrough.press(fix, 'Look for Missing Calls among Archived Ones');
    await done([account, lookUp, read, fix]);
    await workbench.tree('Lookups').row('Archived').waitFor();
    await walkthrough.open(exported);
    await walkthrough.press(exported, 'Export Calls');
    await workbench.quickInput.waitForTitle('Export Calls');
    await workbench.quickInput.cancel();
    // Nothing is exported yet.
    await done([account, lookUp, read, fix]);
    await walkthrough.press(exported, 'Export Calls');
    await workbench.quickInput.waitForTitle('Export Calls');
    await workbench.quickInput.pick('NDJSON');
    await eventually(() => workbench.quickInput.pick('2 calls', 1_000));
    await eventually(() => workbench.quickInput.pick('Without', 1_000));
    await eventually(async () => assert.match(await workbench.quickInput.value(), /\.ndjson$/));
    await workbench.quickInput.submit();
    await workbench.notifications.waitFor('Exported 2 calls');
    await done(titles);
  });
});

describe('A walkthrough that is opened late', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  beforeEach(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await lookUpIds(workbench, '430001 430010');
  });
  afterEach(() => opened.close());

  const hasRead = async (): Promise<void> => {
    await workbench.runCommand('HubSpot Calls: Get Started');
    await eventually(async () => {
      const steps = await new Walkthrough(workbench.page).steps();
      assert.deepStrictEqual(
        steps.map(({ done }) => done),
        [true, true, true, false, false],
      );
    });
  };

  it('ticks what was done before', async () => {
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
    await hasRead();
  });

  it('ticks what was done by a press in the results panel', async () => {
    await workbench.webview(extensionId).getByRole('tab', { name: 'JSON' }).click();
    await hasRead();
  });
});

describe('What is empty', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({
      settings: { 'hubspotCalls.apiBaseUrl': server.url },
    });
    ({ workbench } = opened);
    await workbench.runCommand('View: Show HubSpot Calls');
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const panel = () => workbench.webview(extensionId);
  const counts = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      assert.deepStrictEqual(await panel().locator('.counts li').allInnerTexts(), expected);
    }, 40_000);

  it('offers an account where there is none', async () => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
    await welcome(workbench, 'Accounts').getByRole('button', { name: 'Add Account' }).click();
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.cancel();
    await welcome(workbench, 'Lookups').getByRole('button', { name: 'add an account' }).click();
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.cancel();
    await addAccount(workbench, 'Loopback', server.token);
  });

  it('offers a look-up where there was none', async () => {
    const { quickInput } = workbench;
    const button = welcome(workbench, 'Lookups').getByRole('button', {
      name: 'Look Up Calls by ID',
    });
    await button.click();
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.cancel();
    await button.waitFor();
  });

  it('says in the panel that HubSpot cannot be reached, and looks up again from there', async () => {
    server.fail(transmissionFaults.resetBeforeHeaders, { times: Infinity });
    await lookUpIds(workbench, '430001 430002');
    await counts(['2 failed']);
    const notice = panel().locator('header .notice');
    await notice.getByText('No call was read.').waitFor();
    await shoot(workbench, 'offline');
    server.reset();
    await notice.getByRole('button', { name: 'Retry Failed Calls' }).click();
    await counts(['2 found']);
    assert.equal(await notice.isVisible(), false);
  });

  it('says in a notification that HubSpot cannot be reached, and retries from there', async () => {
    server.fail(transmissionFaults.resetBeforeHeaders, { times: Infinity });
    await lookUpIds(workbench, '430001 430007');
    await counts(['2 failed']);
    server.reset();
    const message = /HubSpot could not be reached.*Check the connection/;
    assert.deepStrictEqual(await workbench.notifications.buttons(message), ['Retry', 'Show Log']);
    await workbench.notifications.press(message, 'Retry');
    await counts(['2 found']);
  });

  it('retries from the row of a look-up of which everything failed', async () => {
    server.fail(transmissionFaults.resetBeforeHeaders, { times: Infinity });
    await lookUpIds(workbench, '430002 430007');
    await counts(['2 failed']);
    server.reset();
    await workbench.tree('Lookups').pressInline(/^430002 \+1 · /, 'Retry Failed Calls');
    await counts(['2 found']);
  });
});

/** What a view says while it has no rows. */
function welcome({ page }: Workbench, view: string): Locator {
  return page.locator('.pane').filter({ hasText: view }).locator('.welcome-view-content');
}
