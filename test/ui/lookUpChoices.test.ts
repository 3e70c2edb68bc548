import { strict as assert } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSamplePortal } from '../../src/sample/createSamplePortal';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

describe('What is asked about calls', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled({
      settings: {
        'hubspotCalls.propertySets': {
          quality: ['hs_call_title', 'qa_score', 'customer_mood', 'qa_score', 'qa_scoer'],
          billing: ['hs_call_title', 'hs_call_duration', 7],
          empty: [],
        },
      },
    });
    ({ workbench } = opened);
    await useSamplePortal(workbench);
  });
  after(() => opened.close());

  const prompt = async (title: string): Promise<void> => {
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await workbench.quickInput.waitForTitle(title);
  };
  const counts = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const shown = workbench.webview(extensionId).locator('.counts li');
      assert.deepStrictEqual(await shown.allInnerTexts(), expected);
    });
  const newestLookup = async () => {
    const [row] = await workbench.tree('Lookups').rows();
    return `${row?.label} ${row?.description}`;
  };

  it('is a set of properties that is chosen in the prompt, which keeps what was typed', async () => {
    const { quickInput } = workbench;
    await prompt('Look Up Calls by ID · Sample portal');
    await quickInput.type('430001');
    await quickInput.press('Properties: default…');
    await quickInput.waitForTitle('Properties to Look Up');
    await eventually(async () => {
      const items = (await quickInput.items()).filter(Boolean);
      assert.deepStrictEqual(items, [
        'Default',
        'quality',
        'billing',
        'New Property Set…',
        'Edit Property Sets…',
      ]);
    });
    await shoot(workbench, 'propertySets');
    await quickInput.pick('quality');
    await quickInput.waitForTitle('Look Up Calls by ID · Sample portal · Properties: quality');
    assert.equal(await quickInput.value(), '430001');
    assert.equal(await quickInput.message(), '1 ID');
    await shoot(workbench, 'promptWithSet');
    await quickInput.submit();
    await counts(['1 found']);
    await eventually(async () =>
      assert.match(await newestLookup(), /1 found · Properties: quality$/),
    );
    await eventually(async () => {
      const labels = (await workbench.tree('Lookups').rows()).map(({ label }) => label);
      assert.ok(labels.includes('qa_scoer: not known to this account'), labels.join('|'));
    });
    const facts = workbench.webview(extensionId).locator('.facts');
    assert.match(await facts.innerText(), /Asked for\s+Properties: quality/);
  });

  it('is told of where the setting is wrong, once and with its place', async () => {
    await workbench.notifications.waitFor(
      'In the setting hubspotCalls.propertySets: “billing”: entry 3 is no property name. “empty” names no property. What is wrong is left out.',
    );
    await workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('stays chosen, and Look Up Again asks for the same', async () => {
    const { quickInput } = workbench;
    await prompt('Look Up Calls by ID · Sample portal · Properties: quality');
    await quickInput.press('Properties: quality…');
    await quickInput.pick('Default');
    await eventually(async () =>
      assert.equal(await quickInput.title(), 'Look Up Calls by ID · Sample portal'),
    );
    await quickInput.cancel();
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await eventually(async () => assert.match(await newestLookup(), /Properties: quality$/));
  });

  it('is seen at the buttons that are on, each by a sign of its own', async () => {
    const { page, quickInput } = workbench;
    const drawings = (): Promise<readonly string[]> =>
      page.evaluate(`[...document.querySelectorAll('.quick-input-titlebar [aria-label$="(on)"]')]
        .map(button => getComputedStyle(button).backgroundImage)`);
    await prompt('Look Up Calls by ID');
    await quickInput.press('With property history');
    await quickInput.press('Archived calls instead');
    await eventually(async () => {
      const [history = '', archived = '', ...others] = await drawings();
      assert.match(history, /^url\("data:image\/svg/);
      assert.match(archived, /^url\("data:image\/svg/);
      assert.notEqual(history, archived);
      assert.deepStrictEqual(others, []);
    });
    await quickInput.press('With property history (on)');
    await eventually(async () => assert.equal((await drawings()).length, 1));
    await quickInput.cancel();
  });

  it('is by a unique property of the account where that is chosen', async () => {
    const { quickInput } = workbench;
    await prompt('Look Up Calls by ID');
    await quickInput.press('Find calls by: record ID…');
    await quickInput.waitForTitle('Find Calls By');
    await eventually(async () => {
      const items = (await quickInput.items()).filter(Boolean);
      assert.deepStrictEqual(items, ['Record ID', 'External call key']);
    });
    await shoot(workbench, 'findCallsBy');
    await quickInput.pick('External call key');
    await quickInput.waitForTitle('Look Up Calls by External call key · Sample portal');
    await quickInput.type('HL-2026-0001, HL-2026-0001, HL-2026-9999 , HL-2026-0002 HL-2026-0010');
    await eventually(async () => assert.equal(await quickInput.message(), '3 values, 1 repeated'));
    await quickInput.press('Blanks separate values');
    await eventually(async () => assert.equal(await quickInput.message(), '4 values, 1 repeated'));
    await shoot(workbench, 'promptByProperty');
    await quickInput.submit();
    await counts(['2 found', '2 missing']);
    await eventually(async () =>
      assert.match(await newestLookup(), /2 found, 2 missing · by external_call_key$/),
    );
  });

  it('is by a unique property in a table as well, whose column is found by its name', async () => {
    const { quickInput } = workbench;
    const table = 'Record ID,External call key\n430404,HL-2026-0001\n430405,HL-2026-0002\n';
    await writeFile(join(opened.workspace, 'keys.csv'), table);
    await workbench.runCommand('View: Show Explorer');
    const files = workbench.tree('Files Explorer');
    await files.chooseFromMenu('keys.csv', 'Look Up Calls in File…');
    await quickInput.waitForTitle('2 IDs · Sample portal');
    await quickInput.press('Find calls by: record ID…');
    await quickInput.pick('External call key');
    await quickInput.waitForTitle('2 values · Sample portal · by External call key');
    await eventually(async () => {
      const items = (await quickInput.items()).filter(Boolean);
      assert.deepStrictEqual(items, [
        'Look up 2 calls in Sample portal',
        'HL-2026-0001',
        'HL-2026-0002',
      ]);
    });
    await shoot(workbench, 'previewByProperty');
    await quickInput.submit();
    await counts(['2 found']);
  });

  it('is by a unique property in a table that has no IDs, with its problems at the values', async () => {
    const { quickInput } = workbench;
    await writeFile(
      join(opened.workspace, 'orders.csv'),
      'Order;Note\nHL-2026-0001;a\n"HL ""77""";b\n',
    );
    await workbench.runCommand('View: Show Explorer');
    const files = workbench.tree('Files Explorer');
    await files.chooseFromMenu('orders.csv', 'Look Up Calls in File…');
    await quickInput.waitForTitle('Which column of “orders.csv” holds the call IDs?');
    await quickInput.press('Find calls by: record ID…');
    await quickInput.pick('External call key');
    await quickInput.waitForTitle(
      'Which column of “orders.csv” holds the values of External call key?',
    );
    await shoot(workbench, 'columnByProperty');
    await quickInput.pick('Order');
    await quickInput.waitForTitle('2 values · Sample portal · by External call key');
    await quickInput.submit();
    await counts(['1 found', '1 missing']);
    await workbench.runCommand('Problems: Focus on Problems View');
    await eventually(async () => {
      const [problem] = await workbench.problems.rowsOf('orders.csv');
      assert.equal(problem?.position, '[Ln 3, Col 2]');
      assert.match(problem.message, /^Call HL "77" was not found/);
    });
  });

  it('can be a new set, put together of the account’s properties and kept in the settings', async () => {
    const { quickInput } = workbench;
    await prompt('Look Up Calls by ID');
    await quickInput.type('430001');
    await quickInput.press('Properties: default…');
    await quickInput.pick('New Property Set…');
    await quickInput.waitForTitle('New Property Set (1/2)');
    await quickInput.type('score');
    await quickInput.pickAll(['QA score']);
    await quickInput.waitForTitle('New Property Set (2/2)');
    await quickInput.type('quality');
    await eventually(async () =>
      assert.match(await quickInput.message(), /^There is a set “quality” already\./),
    );
    await quickInput.submit('scores');
    await quickInput.waitForTitle('Look Up Calls by ID · Sample portal · Properties: scores');
    assert.equal(await quickInput.value(), '430001');
    await quickInput.press('Properties: scores…');
    await eventually(async () =>
      assert.deepStrictEqual((await quickInput.items()).slice(0, 4), [
        'Default',
        'quality',
        'billing',
        'scores',
      ]),
    );
    await quickInput.pick('Default');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.cancel();
  });

  it('is reached by the keyboard alone', async () => {
    const { quickInput } = workbench;
    const { keyboard } = workbench.page;
    await prompt('Look Up Calls by ID');
    const focused = (): Promise<unknown> =>
      workbench.page.evaluate('document.activeElement?.getAttribute("aria-label")');
    // VS Code puts the keyboard into a box that it opens when the box has come down.
    await eventually(async () => {
      await keyboard.press('Shift+Tab');
      assert.equal(await focused(), 'Properties: default…');
    });
    await keyboard.press('Enter');
    await quickInput.waitForTitle('Properties to Look Up');
    await keyboard.press('Escape');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.cancel();
  });

  it('is left to the settings where the user goes to edit them', async () => {
    const { quickInput } = workbench;
    await prompt('Look Up Calls by ID');
    await quickInput.press('Properties: default…');
    await quickInput.pick('Edit Property Sets…');
    await quickInput.waitForClose();
    const setting = workbench.page.locator('.settings-editor .setting-item-contents');
    await setting.getByText('Property Sets').first().waitFor();
    await shoot(workbench, 'editSets');
  });
});

describe('A unique property to find calls by', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;
  let isAnswering = false;

  before(async () => {
    const portal = createSamplePortal();
    server = await startHubSpotServer({
      portal: {
        send: async (request, signal) => {
          const response = await portal.send(request, signal);
          if (request.path !== '/crm/v3/properties/calls') return response;
          const body = response.body.replaceAll('"hasUniqueValue":true', '"hasUniqueValue":false');
          return isAnswering ? { ...response, body } : { ...response, status: 404, body: '{}' };
        },
      },
    });
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
    await addAccount(workbench, 'Loopback', server.token);
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const openList = async (): Promise<void> => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.press('Find calls by: record ID…');
    await quickInput.waitForTitle('Find Calls By');
  };
  const items = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const shown = (await workbench.quickInput.items()).filter(Boolean);
      assert.deepStrictEqual(shown, expected);
    });

  it('can be typed where HubSpot does not say which there are', async () => {
    const { quickInput } = workbench;
    await openList();
    await items(['Record ID', 'HubSpot has not said which properties are unique']);
    await quickInput.type('external_call_key');
    await shoot(workbench, 'findCallsByUnknown');
    await quickInput.pick('Find calls by “external_call_key”');
    await quickInput.waitForTitle('Look Up Calls by external_call_key · Loopback');
    await quickInput.submit('HL-2026-0001');
    const shown = workbench.webview(extensionId).locator('.counts li');
    await eventually(async () => assert.deepStrictEqual(await shown.allInnerTexts(), ['1 found']));
    const [asked] = server.requests.slice(-1);
    assert.match(asked?.body ?? '', /"idProperty":"external_call_key"/);
  });

  it('is said to be missing where the account has none, and how to make one', async () => {
    const { quickInput } = workbench;
    isAnswering = true;
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await eventually(() => {
      const paths = server.companions.map(({ path }) => path);
      assert.ok(paths.filter(path => path === '/crm/v3/properties/calls').length > 1);
    });
    await openList();
    await items([
      'Record ID',
      'No property of calls is unique in this account',
      'A property that exists cannot be made unique later',
    ]);
    await shoot(workbench, 'findCallsByNone');
    await quickInput.pick('No property of calls is unique in this account');
    // It explains, and is nothing to choose.
    assert.equal(await quickInput.title(), 'Find Calls By');
    await workbench.page.keyboard.press('Escape');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.cancel();
  });
});
