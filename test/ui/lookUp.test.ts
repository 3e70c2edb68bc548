import { strict as assert } from 'node:assert';
import missingCalls from '../fixtures/hubspot/missingCalls.json';
import { answerWith, faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { eventually } from '../support/workbench/eventually';
import { extensionId } from '../support/workbench/extensionId';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('The packaged extension', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({ settings: { 'hubspotCalls.apiBaseUrl': server.url } });
    ({ workbench } = opened);
  });
  beforeEach(() => server.reset());
  after(async () => {
    await opened.close();
    await server.close();
  });

  const tree = () => workbench.tree('Lookups');
  const panel = () => workbench.webview(extensionId);
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);
  const counts = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      assert.deepStrictEqual(await panel().locator('.counts li').allInnerTexts(), expected);
    });
  const groups = async (): Promise<readonly string[]> =>
    (await tree().rows())
      .filter(row => row.level === 2)
      .map(row => `${row.label} ${row.description}`);

  it('leads from a look-up without an account to adding one, and goes on with the look-up', async () => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await eventually(async () => {
      assert.deepStrictEqual(await quickInput.items(), ['Add Account…', 'Try with Sample Data']);
    });
    await quickInput.pick('Add Account…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.submit('Loopback');
    await quickInput.waitForTitle('Access Token of “Loopback”');
    assert.equal(await quickInput.isPassword(), true);
    await quickInput.submit(` Bearer ${server.token} `);
    await quickInput.waitForTitle('Look Up Calls by ID · Loopback');
    await quickInput.type(
      '430001, 430404\nhttps://app.hubspot.com/contacts/4300100/record/0-48/430020 430001 oops',
    );
    await eventually(async () => {
      assert.match(await quickInput.message(), /^3 IDs, 1 repeated · oops is not a call ID\./);
    });
    await quickInput.submit();
    await counts(['1 found', '1 merged', '1 missing']);
    assert.equal(server.requests.filter(({ body }) => body.includes('430404')).length, 1);
    // The token was checked by the way.
    await workbench.notifications.waitFor('The token of “Loopback” reads calls.');
    assert.match((await workbench.statusBar.items()).join('|'), /Loopback/);
  });

  it('warns of an address of another account, and lets it be looked up', async () => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID · Loopback');
    await quickInput.type('https://app.hubspot.com/contacts/1234567/record/0-48/430001');
    await eventually(async () => {
      assert.equal(
        await quickInput.message(),
        '1 ID · This address belongs to account 1234567, not to Loopback.',
      );
    });
    await quickInput.cancel();
  });

  it('offers to add an account where one is switched to', async () => {
    const { quickInput } = workbench;
    await workbench.runCommand('HubSpot Calls: Switch Account…');
    await eventually(async () => {
      assert.deepStrictEqual((await quickInput.items()).filter(Boolean), [
        'Loopback',
        'Add Account…',
      ]);
    });
    await quickInput.pick('Add Account…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.cancel();
  });

  it('shows the calls in the tree, each with its properties, and the missing ID among them', async () => {
    await workbench.runCommand('View: Show HubSpot Calls');
    await eventually(async () => {
      const expected = ['Found 1', 'Merged 1', 'Missing 1', 'Unreadable 1'];
      assert.deepStrictEqual(await groups(), expected);
    });
    const [, , call] = await tree().rows();
    assert.match(`${call?.label} ${call?.description}`, /^Discovery…Bakery Connected · 21m 14s/);
    await tree().expand(/^Discovery/);
    const rows = await eventually(async () => {
      const shown = await tree().rows();
      assert.ok(shown.some(row => row.level === 4));
      return shown;
    });
    assert.ok(
      rows.some(
        row => row.label === 'Call direction' && row.description === 'Outbound · hs_call_direction',
      ),
    );
    await tree().collapse(/^Discovery/);
  });

  it('names what could not be read, in the tree and in the panel', async () => {
    await tree().expand('Unreadable');
    await eventually(async () => {
      const piece = (await tree().rows()).at(-1);
      assert.deepStrictEqual([piece?.label, piece?.description], ['oops', 'no number']);
    });
    await panel().locator('.facts summary').last().click();
    await panel().getByText('oops is not a call ID.').waitFor();
  });

  it('finds an archived call when asked from the row of the look-up, and takes its problem back', async () => {
    await lookUp('430010 430404');
    await counts(['2 missing']);
    await workbench.showProblems();
    const messages = async () =>
      (await workbench.problems.rows()).map(({ message }) => /\d{6}/.exec(message)?.[0]);
    await eventually(async () =>
      assert.deepStrictEqual((await messages()).sort(), ['430010', '430404', '430404']),
    );
    await tree().pressInline(/^430010 \+1 · /, 'Look for Missing Calls among Archived Ones');
    await counts(['1 archived', '1 missing']);
    await eventually(async () => assert.deepStrictEqual(await messages(), ['430404', '430404']));
  });

  it('opens the place of a problem in the read-only response', async () => {
    const [, problem] = await workbench.problems.rows();
    assert.deepStrictEqual(
      [problem?.source, problem?.code, problem?.severity],
      ['HubSpot', 'OBJECT_NOT_FOUND', 'warning'],
    );
    await workbench.problems.open('Call 430404');
    await eventually(async () =>
      assert.match(await workbench.editor.text(), /"context": \{\s+"ids": \[\s+"430404"/),
    );
  });

  it('asks before it clears everything, and clears the problems too', async () => {
    await workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await workbench.dialog.press('Clear All');
    await eventually(async () => assert.deepStrictEqual(await workbench.problems.rows(), []));
  });

  it('says what is wrong with a token and how to mend it, and goes on with a new one', async () => {
    server.fail(faults.invalidToken, { times: Infinity });
    await lookUp('430001');
    await counts(['1 failed']);
    const message = await workbench.notifications.waitFor('did not accept the token');
    assert.match(message, /Replace Token…”.*Correlation ID: f0ee980f/);
    server.reset();
    await workbench.notifications.press('did not accept the token', 'Replace Token…');
    await workbench.quickInput.waitForTitle('Access Token of “Loopback”');
    await workbench.quickInput.submit(server.token);
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await counts(['1 found']);
  });

  it('says why a look-up waits and stops it on Cancel', async () => {
    server.fail(faults.serviceUnavailableHtml, { times: Infinity });
    await lookUp('430001 430002');
    await workbench.notifications.waitFor(
      /0 of 2 · HubSpot could not answer \(503\); trying again/,
    );
    await eventually(async () => {
      assert.match((await tree().rows())[0]?.description ?? '', /^0 of 2 · .*; trying again in/);
      assert.deepStrictEqual((await groups())[0], 'Waiting 2');
    });
    // Before anybody takes a part of it for the whole.
    await workbench.runCommand('HubSpot Calls: Export Calls…');
    await workbench.quickInput.waitForTitle('Export Calls');
    await workbench.quickInput.submit();
    assert.equal(await workbench.dialog.message(), 'This look-up is still running.');
    assert.ok((await workbench.dialog.buttons()).includes('Export What Is There'));
    await workbench.dialog.press('Cancel');
    await panel().getByRole('button', { name: 'Cancel', exact: true }).click();
    await counts(['2 not sent']);
    server.reset();
    await workbench.runCommand('HubSpot Calls: Retry Failed Calls');
    await counts(['2 found']);
  });

  it('says so where there is nothing to retry and nothing to cancel', async () => {
    await workbench.runCommand('HubSpot Calls: Retry Failed Calls');
    await workbench.notifications.waitFor('No call of this look-up has failed.');
    await workbench.runCommand('HubSpot Calls: Cancel');
    await workbench.notifications.waitFor('No look-up is running.');
    await workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('says so at a press on a notification whose offer was taken up in another way', async () => {
    await lookUp('430010 430404');
    await workbench.notifications.waitFor(
      /430010 \+1 · .*: 2 calls were not found\. They may be archived\./,
    );
    await workbench.runCommand('HubSpot Calls: Look for Missing Calls among Archived Ones');
    await counts(['1 archived', '1 missing']);
    const sent = server.requests.length;
    await workbench.notifications.press('They may be archived', 'Look among Archived Ones');
    await workbench.notifications.waitFor(
      'That has been done already. The missing calls of this look-up are not among archived ones either.',
    );
    assert.equal(server.requests.length, sent);
  });

  it('says what has changed since the look-up before, and keeps what was known then', async () => {
    server.fail(answerWith(207, missingCalls));
    await workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await workbench.dialog.press('Clear All');
    await lookUp('430001');
    await counts(['1 missing']);
    await workbench.runCommand('HubSpot Calls: Look Up Again');
    await counts(['1 found']);
    await tree().expand(/^Changed since /);
    await tree().expand(/^Before: /);
    await eventually(async () => {
      const shown = (await tree().rows()).map(
        row => `${row.level} ${row.label} ${row.description}`,
      );
      assert.ok(
        shown.some(row => row.startsWith('3 430001 Missing → Found · Discovery call')),
        shown.join('\n'),
      );
      assert.ok(shown.includes('4 430001 not found'), shown.join('\n'));
    });
  });

  it('keeps the token out of the window’s every text', async () => {
    const texts = [await workbench.page.content(), await panel().locator('body').innerText()];
    assert.ok(texts.every(text => !text.includes(server.token)));
  });

  it('remembers look-ups without their answers when the window is opened again', async () => {
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await workbench.page.getByText('Sample portal', { exact: true }).first().waitFor();
    await lookUp('430001 430404');
    await counts(['1 found', '1 missing']);
    // It is written down a moment after it is shown.
    await workbench.page.waitForTimeout(1_000);
    await workbench.open(workbench.page.url());
    await workbench.runCommand('View: Show HubSpot Calls');
    const [row] = await eventually(async () => {
      const rows = await tree().rows();
      assert.ok(rows.length > 1);
      return rows;
    });
    const lookup = /^430001 \+1 · /;
    assert.match(row?.label ?? '', lookup);
    assert.match(row?.description ?? '', /^1 found, 1 missing · answers not kept/);
    assert.equal(row?.expanded, false);
    await tree().click(lookup);
    await tree().click('Look up again');
    await eventually(async () => {
      assert.deepStrictEqual((await groups()).slice(0, 2), ['Found 1', 'Missing 1']);
    });
  });
});
