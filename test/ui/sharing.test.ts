import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { eventually } from '../support/workbench/eventually';
import { lookUpIds } from '../support/workbench/lookUpIds';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import { shoot } from '../support/workbench/shoot';
import type { Workbench } from '../support/workbench/workbench';

const themes = ['Light Modern', 'Dark High Contrast', 'Dark Modern'] as const;

const lookup = /^430001 \+3 · /;
const call = /^Discovery/;
const otherCall = /^Renewal/;
const duration = 'Call duration';

describe('What leaves the Lookups view', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
    await lookUp('430001 430002 430020 430404');
    await workbench.runCommand('View: Show HubSpot Calls');
    await tree().row(lookup).waitFor();
    await tree().row('430404').waitFor();
  });
  after(() => opened.close());

  const tree = () => workbench.tree('Lookups');
  const lookUp = (ids: string): Promise<void> => lookUpIds(workbench, ids);
  const clipboard = (): Promise<string> =>
    workbench.page.evaluate<string>('navigator.clipboard.readText()');
  /** What comes onto the clipboard by doing something. */
  const copied = async (copy: () => Promise<void>, expected: string | RegExp): Promise<string> => {
    await workbench.page.evaluate(`navigator.clipboard.writeText('nothing yet')`);
    return eventually(async () => {
      await copy();
      await eventually(async () => {
        const text = await clipboard();
        if (typeof expected === 'string') assert.equal(text, expected);
        else assert.match(text, expected);
      }, 2_000);
      return clipboard();
    });
  };
  /** Accepts the name that the save dialog suggests, and answers it. */
  const save = async (suggested: RegExp): Promise<string> => {
    const path = await eventually(async () => {
      const value = await workbench.quickInput.value();
      assert.match(value, suggested);
      return value;
    });
    await shoot(workbench, 'save');
    await workbench.quickInput.submit();
    return basename(path);
  };
  const diff = () => workbench.page.locator('.editor-group-container.active .monaco-diff-editor');

  it('is copied by a key: calls as IDs, properties as values', async () => {
    const press = () => workbench.page.keyboard.press('ControlOrMeta+C');
    await tree().select(call);
    await copied(press, '430001');
    await tree().select(call, '430404');
    await copied(press, '430001\n430404');
    await tree().expand(call);
    await tree().select(duration);
    await copied(press, '21m 14s');
    await tree().select('Found');
    await copied(press, '430001\n430002');
    await eventually(async () => {
      assert.ok((await workbench.statusBar.items()).includes('Copied 2 IDs.'));
    });
    await tree().expand('Found');
  });

  it('is copied from the menu in any form', async () => {
    const choose = (label: string | RegExp, item: string) => () =>
      tree().chooseFromMenu(label, ['Copy', item]);
    await copied(choose(duration, 'Copy Raw Value'), '1274000');
    await copied(
      choose(duration, 'Copy JSON Path'),
      /^\$\.results\[\d\]\.properties\.hs_call_duration$/,
    );
    await tree().collapse(call);
    const record = await copied(choose(call, 'Copy Record as JSON'), /^\{\n/);
    assert.equal((JSON.parse(record) as { id: string }).id, '430001');
    await copied(
      choose(call, 'Copy as Table Row'),
      /^Requested ID\tFound as\t.*\r\n430001\tFound\t/,
    );
    await copied(choose(lookup, 'Copy as Node.js'), /HUBSPOT_TOKEN/);
    await copied(choose(lookup, 'Copy as .http'), /\nPOST https:/);
  });

  it('is written to a file by a few answers, with a report', async () => {
    const { quickInput } = workbench;
    await tree().chooseFromMenu(lookup, 'Export Calls…');
    await quickInput.waitForTitle('Export Calls (1/5)');
    assert.deepStrictEqual(await quickInput.items(), ['CSV', 'JSON', 'NDJSON', 'Markdown table']);
    await quickInput.pick('CSV');
    await eventually(async () =>
      assert.deepStrictEqual(await quickInput.items(), ['3 calls', '2 found', '1 merged']),
    );
    await quickInput.pick('3 calls');
    await quickInput.waitForTitle('Export Calls (3/5)');
    await eventually(() => quickInput.pick('As HubSpot has them', 1_000));
    await eventually(() => quickInput.pick('Semicolon', 1_000));
    await quickInput.waitForTitle('Export Calls (5/5)');
    await shoot(workbench, 'export-report');
    await eventually(() => quickInput.pick('With a report', 1_000));
    const name = await save(/calls-[\d-]+\.csv$/);
    await workbench.notifications.waitFor(`Exported 3 calls to ${name}. Not in it: 1 missing.`);
    await shoot(workbench, 'exported', themes);
    const text = await readFile(join(opened.workspace, name), 'utf8');
    assert.match(text, /^requestedId;foundAs;recordId;.*\r\n430001;found;430001;/);
    const reportName = name.replace('.csv', '-csv-report.md');
    const report = await readFile(join(opened.workspace, reportName), 'utf8');
    assert.match(report, /\| 430404 \| Missing \|/);
    await workbench.notifications.press('Exported 3 calls', 'Open the Report');
    await workbench.editor.waitForTitle(reportName);
    // An editor that is still opening would take the keyboard from the next question, which closes then.
    await workbench.editor.focus();
  });

  it('is a call’s JSON where it is dragged into an editor', async () => {
    const { editor, page } = workbench;
    await workbench.runCommand('File: New Untitled Text File');
    await editor.focus();
    const target = page.locator('.editor-group-container.active .view-lines').first();
    await tree().row(call).locator('.label-name').hover();
    await page.mouse.down();
    const place = await target.boundingBox();
    assert.ok(place);
    await page.mouse.move(place.x + 40, place.y + 60, { steps: 5 });
    await page.keyboard.down('Shift');
    await page.mouse.move(place.x + 60, place.y + 40, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    // While something is dragged, VS Code hears of no mouse: a tooltip that came before would stay in the way.
    await page.mouse.move(place.x + 80, place.y + 80, { steps: 3 });
    await eventually(async () => {
      const { id, properties } = JSON.parse(await editor.text()) as Record<string, unknown>;
      assert.equal(id, '430001');
      assert.ok(typeof properties === 'object');
    });
    await page.keyboard.press('Delete');
    await workbench.runCommand('View: Close Editor');
  });

  it('may be some calls only', async () => {
    const { quickInput } = workbench;
    await tree().select(call, '430404');
    await eventually(async () => {
      await tree().chooseFromMenu(call, 'Export Selected Calls…');
      await quickInput.pick('NDJSON', 2_000);
    });
    await quickInput.waitForTitle('Export Calls (2/2)');
    await eventually(() => quickInput.pick('Without', 1_000));
    const name = await save(/calls-[\d-]+\.ndjson$/);
    await workbench.notifications.waitFor(`Exported 1 call to ${name}. Not in it: 1 missing.`);
    const text = await readFile(join(opened.workspace, name), 'utf8');
    const [line, ...rest] = text.split('\n');
    assert.equal((JSON.parse(line ?? '') as { id: string }).id, '430001');
    assert.deepStrictEqual(rest, ['']);
  });

  it('is compared where two calls are selected, with or without what changes by itself', async () => {
    await tree().select(call);
    const single = await tree().menuItems(call);
    assert.ok(single.includes('Select for Compare') && !single.includes('Compare Calls'));
    await tree().select(call, otherCall);
    await shoot(workbench, 'menu');
    await tree().chooseFromMenu(otherCall, 'Compare Calls');
    await diff().waitFor();
    await workbench.page.getByRole('tab', { name: /430001 ↔ 430002/ }).waitFor();
    await diff().locator('.editor.modified .view-lines').click();
    await eventually(async () => {
      const [before, after] = await diff().locator('.view-lines').allInnerTexts();
      assert.match(before ?? '', /"hs_call_duration":\s"1274000",?\s*21m\s14s/);
      assert.match(after ?? '', /"hs_call_duration":\s"38000",?\s*38s/);
    });
    // The fields in question are the last ones.
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await eventually(async () => assert.match(await diff().innerText(), /"updatedAt"/));
    await shoot(workbench, 'diff', themes);
    await workbench.page
      .getByRole('button', { name: 'Hide Fields That Change by Themselves' })
      .click();
    await eventually(async () => assert.doesNotMatch(await diff().innerText(), /"updatedAt"/));
    await shoot(workbench, 'diff-hidden');
    await workbench.page
      .getByRole('button', { name: 'Show Fields That Change by Themselves' })
      .click();
    await eventually(async () => assert.match(await diff().innerText(), /"updatedAt"/));
  });

  it('is compared one after the other, and what is the same is said to be', async () => {
    await tree().select(call);
    await tree().chooseFromMenu(call, 'Select for Compare');
    await tree().chooseFromMenu(call, 'Compare with Selected');
    await workbench.notifications.waitFor(/Nothing differs: 430001/);
    await tree().pressInline(lookup, 'Look Up Again');
    await eventually(async () => {
      assert.ok((await tree().rows()).some(row => row.label.startsWith('Before: ')));
    });
    await tree().chooseFromMenu(lookup, 'Compare with Another Look-up…');
    await workbench.quickInput.waitForTitle('Compare with Another Look-up');
    await shoot(workbench, 'another');
    const [before] = await workbench.quickInput.items();
    await workbench.quickInput.pick(before ?? '');
    await workbench.notifications.waitFor('Nothing differs in the 4 IDs');
  });

  it('is copied of an associated record by its own name and ID', async () => {
    await tree().reveal(call);
    await tree().expand(call);
    await tree().reveal('Associations');
    await tree().expand('Associations');
    await tree().reveal('Ilya Ferrow');
    await tree().select('Ilya Ferrow');
    await copied(() => workbench.page.keyboard.press('ControlOrMeta+C'), 'Ilya Ferrow');
    await copied(() => tree().chooseFromMenu('Ilya Ferrow', ['Copy', 'Copy ID']), /^2\d{6}$/);
  });
});
