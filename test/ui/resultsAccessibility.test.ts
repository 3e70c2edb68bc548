import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsTabs } from '../../src/protocol/resultsTabs';
import { projectFolder } from '../support/machine/projectFolder';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildLookup } from '../support/builders/buildLookup';
import { buildStrings } from '../support/webview/buildStrings';
import { buildCallJson, buildView } from '../support/webview/buildView';
import { CallsGrid } from '../support/webview/callsGrid';
import { OpenedResultsPanel } from '../support/webview/openResultsPanel';
import { shootPanel } from '../support/webview/shootPanel';
import type { ThemeName } from '../support/webview/themes';

/** Something serious that axe finds: "json: color-contrast at .title". */
interface Finding {
  readonly text: string;
  readonly rule: string;
  /** Within the JSON editor, which is not ours to mend. */
  readonly isViewers: boolean;
}

const axe = readFileSync(join(projectFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What is known of the JSON editor itself. */
const knownOfViewer: ReadonlySet<string> = new Set([
  // Its tree holds the field that takes the keys.
  'aria-required-children',
  // A value is a button, a long one with “Show more” in it, an empty one without a name.
  'nested-interactive',
  'aria-command-name',
  // Its text is scrolled by keys when it has the keyboard; axe does not see that it can have it.
  'scrollable-region-focusable',
]);

/** Of every kind of answer one. */
const lookup = buildLookup(
  ['1', '2', '3', '4'],
  {
    ids: ['1', '2', '3'],
    body: buildAnswerBody(
      [
        buildCallJson('1', { hs_call_body: '', hs_call_summary: 'Much to say. '.repeat(200) }),
        buildCallJson('9', { hs_merged_object_ids: '2' }),
      ],
      ['3'],
    ),
  },
  { ids: ['4'], failure: { kind: 'network', category: 'ECONNRESET', message: 'reset' } },
);

/** It is selected in every tab that has it. */
const firstCall = { id: '1', position: 0, recordId: '1', path: ['results', 0] };

const themes: readonly ThemeName[] = ['dark', 'light', 'highContrast', 'highContrastLight'];

/** What comes and goes over the table of calls, or in its place. */
const partsOfTable: readonly {
  readonly name: string;
  readonly show: (panel: OpenedResultsPanel) => Promise<void>;
  readonly close: (panel: OpenedResultsPanel) => Promise<void>;
}[] = [
  {
    name: 'columns',
    show: ({ page }) => page.getByRole('button', { name: 'Columns' }).click(),
    close: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'columnMenu',
    show: ({ page }) => new CallsGrid(page).openMenu('Call title'),
    close: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'nothingFits',
    show: async ({ page }) => {
      await page.getByRole('searchbox').fill('in no call at all');
      await page.getByText('No call fits').waitFor();
    },
    close: ({ page }) => page.getByRole('button', { name: 'Clear Search and Filters' }).click(),
  },
];

describe('axe', () => {
  for (const theme of themes) {
    it(`finds nothing serious in any tab of the results panel, in ${theme}`, async () => {
      const panel = await OpenedResultsPanel.start({ theme });
      const feed = panel.follow(lookup);
      const findings: Finding[] = [];
      const look = async (name: string): Promise<void> => {
        findings.push(...(await panel.page.evaluate<readonly Finding[]>(search(name))));
        await shootPanel(panel.page, `${name}-${theme}`);
      };
      try {
        await panel.page.evaluate(axe);
        await panel.select({ ...firstCall, isCommand: true });
        for (const name of resultsTabs) {
          await panel.page.getByRole('tab', { name: buildStrings().tabs[name] }).click();
          await panel.page.locator('.view:visible').waitFor();
          await panel.page.waitForTimeout(300);
          await look(name);
          for (const open of name === 'calls' ? partsOfTable : []) {
            await open.show(panel);
            await look(open.name);
            await open.close(panel);
          }
        }
      } finally {
        feed.close();
        await panel.close();
      }
      const news = findings.filter(({ isViewers, rule }) => !isViewers || !knownOfViewer.has(rule));
      assert.deepEqual([...new Map(news.map(({ rule, text }) => [rule, text])).values()], []);
    });
  }
});

describe('The results panel, for somebody who wants little to move', () => {
  const moving = `document.getAnimations().filter(({ playState }) => playState === 'running').length`;

  it('stands still while a look-up runs', async () => {
    const running = buildView({ progress: 'Looking up…' });
    const panel = await OpenedResultsPanel.open(running);
    try {
      assert.equal(await panel.page.evaluate(moving), 1, 'else there is nothing to stop');
      await panel.page.emulateMedia({ reducedMotion: 'reduce' });
      assert.equal(await panel.page.evaluate(moving), 0);
      await panel.page.getByText('Looking up…').first().waitFor();
    } finally {
      await panel.close();
    }
  });
});

/** Runs in the page. */
function search(tab: string): string {
  return `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => ({
          rule: id,
          text: '${tab}: ' + id + ' at ' + target.join(' '),
          isViewers: document.querySelector(target.join(' '))?.closest('.json .jse-main') != null,
        })),
      ),
  )`;
}
