import { strict as assert } from 'node:assert';
import { documentedProperties } from '../../src/calls/documentedProperties';
import { faults } from '../support/hubspot/faults';
import { startHubSpotServer, type HubSpotServer } from '../support/hubspot/hubspotServer';
import { addAccount } from '../support/workbench/addAccount';
import { eventually } from '../support/workbench/eventually';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled, useSamplePortal } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Theme, Workbench } from '../support/workbench/workbench';

/** In which a picture is looked at. */
const themes: readonly Theme[] = ['Light Modern', 'Dark High Contrast', 'Dark Modern'];

describe('The Lookups view', () => {
  let server: HubSpotServer;
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    server = await startHubSpotServer();
    opened = await openInstalled({
      settings: {
        'hubspotCalls.apiBaseUrl': server.url,
        'hubspotCalls.properties': [...documentedProperties, 'qa_score', 'hs_call_titel'],
      },
    });
    ({ workbench } = opened);
    await useSamplePortal(workbench);
  });
  after(async () => {
    await opened.close();
    await server.close();
  });

  const tree = () => workbench.tree('Lookups');
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);

  /** What is shown, below the look-up that is on top: groups and, indented, what is in them. */
  const shown = async (): Promise<readonly string[]> =>
    (await tree().rows())
      .filter(({ level }) => level === 2 || level === 3)
      .filter(({ label }) => !label.endsWith('not known to this account'))
      .map(row => `${'  '.repeat(row.level - 2)}${row.label} ${row.description}`.trimEnd());
  const rowsAre = (expected: readonly (string | RegExp)[]): Promise<void> =>
    eventually(async () => {
      const rows = await shown();
      assert.equal(rows.length, expected.length, rows.join('\n'));
      rows.forEach((row, index) => {
        const wanted = expected[index] ?? '';
        if (typeof wanted === 'string') assert.equal(row, wanted, rows.join('\n'));
        else assert.match(row, wanted, rows.join('\n'));
      });
    });
  const groupsAre = (expected: readonly string[]): Promise<void> =>
    eventually(async () => {
      const groups = (await tree().rows()).filter(
        ({ label, level }) => level === 2 && !label.endsWith('not known to this account'),
      );
      assert.deepStrictEqual(
        groups.map(row => `${row.label} ${row.description}`),
        expected,
      );
    });
  const message = () => workbench.page.locator('.tree-explorer-viewlet-tree-view .message');
  const choose = (command: string, item: string): Promise<void> =>
    eventually(async () => {
      // The list closes when anything else takes the keyboard, such as what is still being drawn.
      await workbench.runCommand(`HubSpot Calls: ${command}`);
      await workbench.quickInput.pick(item, 3_000);
      await workbench.quickInput.waitForClose();
    });

  it('shows at its usual width what a call is called and what came of it', async () => {
    await lookUp('430001 430002 430003 430005 430006 430010 430020 430404');
    const call = tree().row(/^Discovery/);
    await call.waitFor();
    await shoot(workbench, 'rows', themes);
    const { x = 0, width = 0 } = (await call.boundingBox()) ?? {};
    const outcome = await call.locator('.label-description').boundingBox();
    assert.ok(outcome !== null && x + width - outcome.x > 60, 'no room for the outcome');
    assert.match(
      (await call.innerText()).replaceAll('\n', ' '),
      /Discovery…Bakery.*Connected · 21m 14s/,
    );
    assert.match(
      (await call.getAttribute('aria-label')) ?? '',
      /^Discovery call with Fernhollow Bakery, Outbound, Connected, 21 minutes, 14 seconds, .*, ID 430001/,
    );
  });

  it('says under the mouse everything there is to say about a call', async () => {
    const hover = workbench.page.locator('.monaco-hover:visible');
    await eventually(async () => {
      await workbench.page.mouse.move(0, 0);
      await tree()
        .row(/^Discovery/)
        .hover();
      await hover.waitFor({ timeout: 3_000 });
    });
    await eventually(async () => {
      const text = (await hover.innerText()).replaceAll('\u00a0', ' ');
      for (const part of [
        'Discovery call with Fernhollow Bakery',
        'ID 430001',
        'Duration 21m 14s (1,274,000 milliseconds)',
        'UTC 2026-11-18T10:02:11.000Z',
        'Owner Amara Osei',
        'Orders arrive by their own order form',
      ]) {
        assert.ok(text.includes(part), text);
      }
    });
    await workbench.page.mouse.move(0, 0);
  });

  it('groups by owner, and ids without a call stay by what came of them', async () => {
    await choose('Group Calls By…', 'Owner');
    await groupsAre([
      'Amara Osei 1',
      'Bastien Lefèvre 2',
      'Greta Lindqvist (deactivated) 1',
      'Hana Kobayashi 1',
      'Tobias Wren 1',
      'Missing 2',
    ]);
    await eventually(async () => assert.equal(await message().innerText(), 'Grouped by owner'));
    await shoot(workbench, 'grouped', themes);
    await choose('Group Calls By…', 'Result');
    await groupsAre(['Found 5', 'Merged 1', 'Missing 2']);
  });

  it('sorts, and turns round what is chosen again', async () => {
    const first = (): Promise<string> => shown().then(rows => rows[1] ?? '');
    await choose('Sort Calls By…', 'Duration');
    await eventually(async () => assert.match(await first(), /^ {2}Missed/));
    await choose('Sort Calls By…', 'Duration');
    await eventually(async () => assert.match(await first(), /^ {2}Discovery/));
    await eventually(async () =>
      assert.equal(await message().innerText(), 'Sorted by duration, descending'),
    );
  });

  it('filters while somebody types, says how many there are, and Escape takes it back', async () => {
    await workbench.runCommand('HubSpot Calls: Filter Calls…');
    await workbench.quickInput.waitForTitle('Filter');
    await workbench.quickInput.type('greta');
    await rowsAre(['Found 1 of 5', /^ {2}Handover/, 'Filtered out 7']);
    await eventually(async () =>
      assert.match(await workbench.quickInput.message(), /Any value.* 1 of 8/),
    );
    await shoot(workbench, 'filtering');
    await workbench.quickInput.cancel();
    await groupsAre(['Found 5', 'Merged 1', 'Missing 2']);
  });

  it('filters by one property, and a click on what is left out leads back', async () => {
    await workbench.runCommand('HubSpot Calls: Filter Calls…');
    await workbench.quickInput.submit('Call outcome: connected');
    await groupsAre(['Found 2 of 5', 'Merged 1', 'Filtered out 5']);
    await eventually(async () =>
      assert.equal(
        await message().innerText(),
        'Filtered: “Call outcome: connected” · 3 of 8 · sorted by duration, descending',
      ),
    );
    await tree().click('Filtered out');
    await workbench.quickInput.waitForTitle('Filter');
    await workbench.quickInput.submit('');
    await groupsAre(['Found 5', 'Merged 1', 'Missing 2']);
  });

  it('hides empty values from the menu of a call, and clears all of it from the title', async () => {
    const missed = /^Missed/;
    await tree().expand(missed);
    await tree().row('Attachment IDs').waitFor();
    await tree().chooseFromMenu(missed, 'Hide Empty Values');
    await tree().row('Attachment IDs').waitFor({ state: 'detached' });
    await eventually(async () =>
      assert.match(await message().innerText(), /[Ee]mpty values hidden$/),
    );
    await tree().row(missed).hover();
    await workbench.page.getByRole('button', { name: 'Clear Filter, Groups and Order' }).click();
    await tree().row('Attachment IDs').waitFor();
    await message().waitFor({ state: 'hidden' });
    await tree().collapse(missed);
  });

  it('keeps groups and order over a reload, each look-up its own', async () => {
    await choose('Group Calls By…', 'Direction');
    await lookUp('430001 430003');
    await groupsAre(['Found 2', 'Inbound 2', 'Outbound 4', 'Missing 2']);
    await workbench.page.waitForTimeout(1_000);
    await workbench.reload();
    await workbench.runCommand('View: Show HubSpot Calls');
    await tree().chooseFromMenu(/^430001 \+7/, 'Look Up Again');
    await tree().expand(/^430001 \+7/);
    await groupsAre(['Inbound 2', 'Outbound 4', 'Missing 2']);
  });

  it('names what was asked for and the account does not have', async () => {
    await tree().row('hs_call_titel: not known to this account').first().waitFor();
  });

  it('shows the properties of a call in sections, and its history as a timeline', async () => {
    await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await workbench.quickInput.waitForTitle('Look Up Calls by ID');
    await workbench.page.getByRole('button', { name: 'With property history' }).click();
    await workbench.quickInput.submit('430007');
    await workbench.quickInput.waitForClose();
    const call = /^Onboarding/;
    await tree().expand(call);
    const below = (label: string): Promise<readonly string[]> =>
      eventually(async () => {
        const rows = await tree().rows();
        const at = rows.findIndex(row => row.label === label);
        const level = rows[at]?.level ?? 0;
        const rest = rows.slice(at + 1);
        const end = rest.findIndex(row => row.level <= level);
        const part = rest.slice(0, end < 0 ? rest.length : end);
        assert.ok(at >= 0 && part.length > 0, rows.map(row => row.label).join(', '));
        return part.map(row => `${row.label}: ${row.description}`);
      });
    const [title, time] = await below('Call');
    assert.match(
      title ?? '',
      /^Call title: Onboarding of Maple & Thread, second session · 3 values · hs_call_title/,
    );
    assert.match(time ?? '', /^Activity date: Nov 12, 2026, /);
    assert.deepStrictEqual((await below('Outcome')).slice(0, 1), [
      'Call outcome: Connected · 2 values · hs_call_disposition',
    ]);
    assert.deepStrictEqual(await below('Custom'), ['QA score: 88 · 2 values · qa_score']);
    await shoot(workbench, 'sections', themes);
    await tree().expand('Call title');
    await eventually(async () => {
      const versions = await below('Call title');
      assert.equal(versions.length, 3);
      assert.match(versions[0] ?? '', /second session: Nov 12, .* · in HubSpot · Inés Carrasco$/);
      assert.match(versions[1] ?? '', /^Onboarding of Maple & Thread: .* · by a workflow$/);
      assert.match(versions[2] ?? '', /^Call with \+33199000417: /);
    });
    await tree().collapse('Call');
    await tree().expand('History');
    await eventually(async () => {
      const moments = await below('History');
      assert.match(moments[0] ?? '', /^QA score: \(empty\) → 88 · Nov 14, .* · by the API$/);
      assert.equal(moments.length, 5);
    });
    await shoot(workbench, 'history', themes);
  });

  it('bears a number while calls have failed and nobody has looked, and says why', async () => {
    await addAccount(workbench, 'Loopback', server.token);
    server.fail(faults.invalidToken, { times: Infinity });
    const tab = workbench.page.locator('.activitybar').getByRole('tab', { name: /^HubSpot Calls/ });
    await lookUp('430001 430002');
    await eventually(async () => assert.match(await tab.innerText(), /^2$/));
    await eventually(async () => {
      const name = (await tab.getAttribute('aria-label')) ?? '';
      assert.match(name, /Not looked at yet:\s+430001 \+1 · .*: 2 failed/);
    });
    await eventually(async () => {
      const [row] = await tree().rows();
      assert.match(row?.description ?? '', /^2 failed · Loopback/);
    });
    await shoot(workbench, 'badge', themes);
    await eventually(async () => {
      // Not the one remembered from before, whose time has its day.
      await tree().click(/^430001 \+1 · \d/);
      assert.equal(await tab.innerText(), '');
    });
  });
});
