import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultMatrix } from '../services/faults/faultMatrix';
import { phases } from '../services/faults/runFault';
import { commandNames, settingNames, settingsSection } from '../../src/contributions';
import { projectFolder } from '../support/machine/projectFolder';

describe('The README', () => {
  const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
  const text = read('README.md');
  const japanese = read('media/README.ja.md');

  it('says how many faults the fault matrix runs, in both languages', () => {
    const { length } = faultMatrix;
    const sentence = `The fault matrix runs ${length} faults in ${phases.length} phases.`;
    const inJapanese = `障害マトリックスは、${length}の障害を${phases.length}つの段階で実行します。`;
    assert.ok(text.includes(sentence), `It does not say: ${sentence}`);
    assert.ok(japanese.includes(inJapanese), `It does not say: ${inJapanese}`);
  });

  it('shows the example that a host test runs', () => {
    const [, example = ''] = read('test/host/apiExample.ts').split('  // ---\n');
    const lines = example.replace(/^ {2}/gm, '');
    assert.ok(text.includes(`\`\`\`ts\n${lines}\`\`\``), `It does not show:\n${lines}`);
  });

  it('names every setting, and every command or what its menu is called, in both languages', () => {
    for (const [language, readme] of Object.entries({ text, japanese })) {
      const settings = settingNames.filter(
        name => !readme.includes(`\`${settingsSection}.${name}\``),
      );
      const commands = commandNames.filter(
        name => !unnamed.includes(name) && !readme.includes(`\`${name}\``),
      );
      assert.deepStrictEqual({ settings, commands }, { settings: [], commands: [] }, language);
    }
  });

  it('has the same parts in Japanese: headings, lists, tables, examples, pictures and names', () => {
    for (const part of parts) {
      const count = (readme: string): number => readme.match(part)?.length ?? 0;
      assert.equal(count(japanese), count(text), String(part));
    }
    const names = (readme: string): readonly string[] =>
      [...new Set([...readme.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name))].sort();
    // The measurements stand in one place only, so that there are no old ones.
    const shared = text.replace(/^## How fast it is$.*?(?=^## )/ms, '');
    const lost = names(shared).filter(name => !names(japanese).includes(name));
    assert.deepStrictEqual(lost, []);
  });

  it('shows the same examples in Japanese, and pictures and pages that exist', () => {
    const examples = (readme: string): readonly string[] => readme.match(/```\w+\n[^`]*```/g) ?? [];
    assert.deepStrictEqual(examples(japanese), examples(text));
    for (const [folder, readme] of [
      ['.', text],
      ['media', japanese],
    ] as const) {
      const targets = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
        ([, path = '']) => path,
      );
      const lost = targets.filter(path => !existsSync(join(projectFolder, folder, path)));
      assert.deepStrictEqual(lost, []);
    }
  });
});

/** Commands of a menu or a quick fix, which a person never has to find by name. */
const unnamed: readonly string[] = [
  'exportResults',
  'ignoreProblem',
  'explainScope',
  'dismissHint',
  'moveToken',
  'ignoreTokens',
];

/** What a reader would miss if it were left out of one of the two. */
const parts = [/^## /gm, /^### /gm, /^- /gm, /^\d+\. /gm, /^```\w/gm, /!\[/g];
