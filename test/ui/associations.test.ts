import { strict as assert } from 'node:assert';
import type { Transport } from '../../src/hubspot/transport';
import { createSamplePortal } from '../../src/sample/createSamplePortal';
import missingScopes from '../fixtures/hubspot/missingScopes.json';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { jsonResponse } from '../support/hubspot/jsonResponse';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

const themes = ['Light Modern', 'Dark High Contrast', 'Dark Modern'] as const;

const bakery = /^Discovery/;
const cycles = /^Missed.*Cycles$/;
const workshop = /^Set-up.*Farms$/;

/** A token that may read calls and not owners. */
const portal: Transport = {
  send: (request, signal) =>
    request.path === '/crm/v3/owners'
      ? Promise.resolve(jsonResponse(403, missingScopes))
      : sample.send(request, signal),
};
const sample = createSamplePortal();

describe('What hangs on a call', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer({ portal });
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    await useSamplePortal(workbench);
    await lookUp('430001 430003 430042 430043');
    await tree().row(bakery).waitFor();
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const tree = () => workbench.tree('Lookups');
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);
  /** Unfolds a call and what it is associated with. */
  const openAssociations = async (call: string | RegExp): Promise<void> => {
    await tree().reveal(call);
    await tree().expand(call);
    await tree().reveal('Associations');
    await tree().expand('Associations');
  };
  /** What is below the Associations row, as it is shown. */
  const shownBelow = async (): Promise<readonly string[]> => {
    const rows = await tree().rows();
    const start = rows.findIndex(({ label }) => label === 'Associations');
    const level = rows[start]?.level ?? 0;
    const below = rows.slice(start + 1);
    const end = below.findIndex(row => row.level <= level);
    return below
      .slice(0, end < 0 ? below.length : end)
      .map(({ label, description }) => `${label}: ${description}`);
  };

  const belowIs = (expected: readonly string[]): Promise<void> =>
    eventually(async () => assert.deepStrictEqual(await shownBelow(), expected));
  const isSelected = (label: string | RegExp): Promise<void> =>
    eventually(async () => {
      assert.equal(await tree().row(label).getAttribute('aria-selected'), 'true');
    });

  it('is asked for when it is opened, and has names and labels', async () => {
    await openAssociations(bakery);
    await belowIs([
      'Nadia Ferrow: contact',
      'Ilya Ferrow: Decision maker · Signs · contact',
      'Fernhollow Bakery: company',
      'First contract with Fernhollow Bakery: deal',
    ]);
    await shoot(workbench, 'associations', themes);
  });

  it('leads to its page in HubSpot', async () => {
    await tree().chooseFromMenu('Ilya Ferrow', 'Open in HubSpot');
    await workbench.notifications.waitFor('/contacts/4300100/record/0-1/2510101');
    await tree().collapse(bakery);
  });

  it('is shown by ID where it has no name', async () => {
    await openAssociations(cycles);
    await belowIs([
      'Priya Marsh: contact',
      '2510102: contact',
      'Saltmarsh Cycles: company',
      'Saltmarsh Cycles cannot publish the plan: ticket',
    ]);
    await tree().collapse(cycles);
  });

  it('says so where there is nothing', async () => {
    await openAssociations('430042');
    await belowIs(['No associations: ']);
    await tree().collapse('430042');
  });

  it('is folded where it is much', async () => {
    await openAssociations(workshop);
    await belowIs([
      'Contacts: 131',
      'Tallowmere Farms: company',
      'Training for Tallowmere Farms: ticket',
    ]);
    await tree().expand('Contacts');
    await tree().row('Ada Ferrow 1').waitFor();
    await tree().collapse(workshop);
  });

  it('is found in the tree from an ID in the response', async () => {
    await tree().reveal('Found');
    await tree().collapse('Found');
    await workbench.runCommand('HubSpot Calls: Open Response as JSON');
    await workbench.editor.hover('"430003"');
    await workbench.page.locator('.monaco-hover:visible a', { hasText: 'Find in Tree' }).click();
    await isSelected(cycles);
  });

  it('is found in the tree from the cursor in the response', async () => {
    await tree().collapse('Found');
    await workbench.editor.focus();
    await workbench.runCommand('HubSpot Calls: Find in Tree');
    await tree().row(/./).and(workbench.page.locator('[aria-selected="true"]')).waitFor();
  });

  it('leads to the results panel', async () => {
    await workbench.runCommand('View: Close All Editors');
    await tree().chooseFromMenu(bakery, 'Show in Results');
    const panel = workbench.webview('call-explorer.hubspot-call-explorer');
    await panel.getByText('4 found', { exact: true }).waitFor();
  });

  it('says why owners and some records stay IDs, and how to change it', async () => {
    await workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await workbench.dialog.press('Clear All');
    await addAccount(workbench, 'Loopback', server.token);
    server.fail(faults.missingScopes, { when: ({ path }) => path.includes('/calls/deals/') });
    await lookUp('430001');
    await openAssociations(bakery);
    await belowIs([
      'Nadia Ferrow: contact',
      'Ilya Ferrow: Decision maker · Signs · contact',
      'Fernhollow Bakery: company',
      'Deals: scope missing: crm.objects.deals.read',
    ]);
    await tree().click('Deals: scope missing');
    const message = 'The token needs the scope crm.objects.deals.read.';
    assert.equal(await workbench.dialog.message(), message);
    await workbench.dialog.press('Cancel');
    await tree().pressInline('Owners are shown by ID', 'Dismiss');
    await tree().row('Owners are shown by ID').waitFor({ state: 'detached' });
    await tree().collapse(bakery);
  });

  it('can be asked for again where that failed', async () => {
    await lookUp('430003');
    server.fail(faults.forbidden, {
      times: 4,
      when: ({ path }) => path.includes('/associations/'),
    });
    await openAssociations(cycles);
    await belowIs(['Associations could not be read: FORBIDDEN']);
    await tree().click('Associations could not be read');
    await tree().row('Priya Marsh').waitFor();
  });
});
