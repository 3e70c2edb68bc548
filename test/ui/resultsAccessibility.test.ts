import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsTabs } from '../../src/protocol/resultsTabs';
import { projectFolder } from '../support/machine/projectFolder';
import { buildAnswerBody } from '../support/builders/buildAnswer';
import { buildLookup } from '../support/builders/buildLookup';
import { buildStrings } from '../support/webview/buildStrings';
import { buildCallJson } from '../support/webview/buildView';
import { OpenedResultsPanel } from '../support/webview/openResultsPanel';
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

const themes: readonly ThemeName[] = ['dark', 'light', 'highContrast', 'highContrastLight'];

describe('axe', () => {
  for (const theme of themes) {
    it(`finds nothing serious in any tab of the results panel, in ${theme}`, async () => {
      const panel = await OpenedResultsPanel.start({ theme });
      const feed = panel.follow(lookup);
      const findings: Finding[] = [];
      try {
        await panel.page.evaluate(axe);
        for (const name of resultsTabs) {
          await panel.page.getByRole('tab', { name: buildStrings().tabs[name] }).click();
          await panel.page.locator('.view:visible').waitFor();
          await panel.page.waitForTimeout(300);
          findings.push(...(await panel.page.evaluate<readonly Finding[]>(search(name))));
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
