import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as L10nDev from '@vscode/l10n-dev';
import { projectFolder } from '../machine/projectFolder';
import { runProcess } from '../machine/runProcess';

/** The language of texts that are legible and yet in no English letter. */
export const pseudoLanguage = 'qps-ploc';

/** Puts the extension as it is shipped into a folder, with every text of it in the pseudo-language besides. */
export async function createPseudoExtension(folder: string): Promise<void> {
  const listed = await runProcess(process.execPath, [vsce, 'ls', '--no-dependencies'], {
    folder: projectFolder,
    environment: { npm_config_ignore_scripts: 'true' },
    timeoutMs: 60_000,
  });
  const files = listed.split(/\r?\n/).filter(line => /^[^ ]+$/.test(line));
  for (const file of files) {
    await cp(join(projectFolder, file), join(folder, file), { recursive: true });
  }
  for (const bundle of ['package.nls', join('l10n', 'bundle.l10n')]) {
    const texts = await readTexts(`${bundle}.json`);
    const path = join(folder, `${bundle}.${pseudoLanguage}.json`);
    await writeFile(path, JSON.stringify(pseudoTexts(texts)));
  }
}

/** The same text in the pseudo-language. */
export function pseudo(text: string): string {
  const { [text]: shown } = pseudoTexts({ [text]: text });
  return typeof shown === 'string' ? shown : text;
}

type Texts = L10nDev.l10nJsonFormat;

/** The package reads grammars that lie beside it, so it cannot be bundled with the test. */
function pseudoTexts(texts: Texts): Texts {
  const load = createRequire(join(projectFolder, 'package.json'));
  const { getL10nPseudoLocalized } = load('@vscode/l10n-dev') as typeof L10nDev;
  const shown = Object.entries(texts).filter(([, text]) => !isPath(text));
  return { ...texts, ...getL10nPseudoLocalized(Object.fromEntries(shown)) };
}

/** The files of a language are named among its texts. */
function isPath(text: Texts[string]): boolean {
  return typeof text === 'string' && text.startsWith('./');
}

async function readTexts(file: string): Promise<Texts> {
  return JSON.parse(await readFile(join(projectFolder, file), 'utf8')) as Texts;
}

const vsce = join(projectFolder, 'node_modules', '@vscode', 'vsce', 'vsce');
