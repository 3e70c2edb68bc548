import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { sampleIds } from '../../../src/sample/sampleIds';
import { extensionId } from '../workbench/extensionId';
import { eventually } from '../workbench/eventually';
import type { Theme, Workbench } from '../workbench/workbench';

const { found, voicemail, missed, history, japanese, archived, merged, missing, missingToo } =
  sampleIds;
const asked = [found, voicemail, missed, history, japanese, archived, merged, missing, missingToo];

/** The product's own id, by which VS Code knows its webviews. */
const themes: Readonly<Record<string, Theme>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  contrast: 'Dark High Contrast',
};

/**
 * Does the product's main job as a person would, in the sample portal, and takes the pictures of the README on the way. Answers
 * what each view showed; throws where one did not show what it should.
 */
export async function mainJob(
  workbench: Workbench,
  screenshotsFolder: string,
): Promise<readonly string[]> {
  const seen: string[] = [];
  const picture = (name: string): Promise<void> =>
    workbench.screenshot(join(screenshotsFolder, `${name}.png`));

  await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  await workbench.runCommand('View: Show HubSpot Calls');
  await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
  await workbench.quickInput.waitForTitle('Sample portal');
  await workbench.quickInput.type(`${asked.join(', ')} ${found} call-7`);
  const message = await eventually(async () => {
    const text = await workbench.quickInput.message();
    assert.match(text, /9 IDs, 1 repeated · call-7 is not a call ID/);
    return text;
  });
  seen.push(`Prompt: ${message}`);
  await picture('prompt-dark');
  await workbench.quickInput.submit();

  const panel = workbench.webview(extensionId);
  const shownCounts = panel.locator('.counts');
  await shownCounts.getByText('3 missing', { exact: true }).waitFor();
  await workbench.runCommand('HubSpot Calls: Look for Missing Calls among Archived Ones');
  await shownCounts.getByText('1 archived', { exact: true }).waitFor();
  const counts = await shownCounts.locator('li').allInnerTexts();
  assert.deepStrictEqual(counts, ['5 found', '1 archived', '1 merged', '2 missing']);
  const notice = await panel.getByText('Sample data').innerText();
  seen.push(`Panel: ${await panel.locator('h1').innerText()} (${notice}): ${counts.join(', ')}`);
  await panel.getByText('OBJECT_NOT_FOUND').first().waitFor();
  await panel.locator('.call-row').getByText('430001', { exact: true }).first().waitFor();

  const tree = workbench.tree('Lookups');
  const rows = await eventually(async () => {
    const shown = await tree.rows();
    const groups = shown
      .filter(row => row.level === 2)
      .map(row => `${row.label} ${row.description}`);
    const expected = ['Found 5', 'Archived 1', 'Merged 1', 'Missing 2', 'Unreadable 1'];
    assert.deepStrictEqual(groups, expected);
    return shown;
  });
  assert.ok(rows.some(row => row.label === missing && row.description === 'not found'));
  seen.push(
    ...rows.map(row => `Tree: ${'  '.repeat(row.level - 1)}${row.label} ${row.description}`),
  );

  // The offer to look among archived calls has been taken up by the palette.
  await workbench.runCommand('Notifications: Clear All Notifications');
  for (const [name, theme] of Object.entries(themes)) {
    await workbench.useTheme(theme);
    await picture(`lookup-${name}`);
  }
  await workbench.useTheme('Dark Modern');

  await workbench.runCommand('HubSpot Calls: Open Response as JSON');
  await workbench.showProblems();
  const problems = await eventually(async () => {
    const shown = await workbench.problems.rows();
    assert.deepStrictEqual(
      shown.map(({ source, code }) => `${source} ${code}`),
      Array.from({ length: 2 }, () => 'HubSpot OBJECT_NOT_FOUND'),
    );
    return shown;
  });
  await workbench.problems.open(missing);
  seen.push(
    ...problems.map(problem => `Problems: ${problem.file} ${problem.position} ${problem.message}`),
  );
  await picture('problems-dark');
  return seen;
}
