import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import type * as L10nDev from '@vscode/l10n-dev';
import * as ts from 'typescript';
import { commandNames } from '../../src/contributions';
import englishManifest from '../../package.nls.json';
import japaneseManifest from '../../package.nls.ja.json';
import english from '../../l10n/bundle.l10n.json';
import japanese from '../../l10n/bundle.l10n.ja.json';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({ name, text: readFileSync(join('src', name), 'utf8') }));

const translations = Object.entries<string>(japanese);
const englishTitles = titlesOf(englishManifest);
const japaneseTitles = titlesOf(japaneseManifest);

/** Quoted texts that are no command: names an account might have. */
const examples = ['Production', 'Sandbox', '本番', 'サンドボックス'];

// The English texts are written by: npx vscode-l10n-dev export --outDir l10n ./src && npx prettier --write l10n
describe('The texts', () => {
  it('are exported as the source has them', async () => {
    const exported = await extract();
    assert.ok(Object.keys(exported).length > 100);
    assert.deepStrictEqual(english, exported);
  }).timeout(60_000);

  it('are all in Japanese too, and nothing besides', () => {
    assert.deepStrictEqual(Object.keys(japanese).sort(), Object.keys(english).sort());
  });

  it('are not blank and not left in English', () => {
    const untranslated = translations.filter(([, text]) => !/[ぁ-んァ-ヶ一-龠]/.test(text));
    assert.deepStrictEqual(untranslated, []);
  });

  it('keep their placeholders and icons in Japanese', () => {
    const changed = translations.filter(
      ([key, text]) => String(markersOf(key)) !== String(markersOf(text)),
    );
    assert.deepStrictEqual(changed, []);
  });

  it('quote commands by the titles they have, in Japanese by those of the same commands', () => {
    const wrong = translations.flatMap(([key, text]) => {
      const commands = quoted(key).map(title => commandOf(title, englishTitles));
      const inJapanese = quoted(text).map(title => commandOf(title, japaneseTitles));
      const unknown = [...commands, ...inJapanese].includes(undefined);
      return unknown || String(commands) !== String(inJapanese) ? [{ key, text }] : [];
    });
    assert.deepStrictEqual(wrong, []);
    assert.ok(translations.some(([key]) => quoted(key).includes('Retry Failed Calls')));
  });

  it('that are a command’s title have that title in Japanese', () => {
    const wrong = translations.filter(([key, text]) => {
      const command = commandOf(bare(key), bareTitles(englishTitles));
      return command !== undefined && bareTitles(japaneseTitles).get(command) !== bare(text);
    });
    assert.deepStrictEqual(wrong, []);
  });

  it('are written out where they are localised, so that the export finds them', () => {
    const hidden = inSources(node =>
      ts.isCallExpression(node) &&
      node.expression.getText() === 'l10n.t' &&
      !(node.arguments[0] !== undefined && ts.isStringLiteralLike(node.arguments[0]))
        ? [node]
        : [],
    );
    assert.deepStrictEqual(hidden, []);
  });

  it('that the user sees are localised', () => {
    assert.deepStrictEqual(inSources(unlocalised), []);
  });

  it('are found by VS Code where the manifest says they are', () => {
    const { l10n } = JSON.parse(readFileSync('package.json', 'utf8')) as { l10n?: string };
    assert.ok(existsSync(join(l10n ?? '', 'bundle.l10n.json')));
    assert.ok(existsSync(join(l10n ?? '', 'bundle.l10n.ja.json')));
  });
});

/** The package reads grammars that lie beside it, so it cannot be bundled with the test. */
function extract() {
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { getL10nJson } = load('@vscode/l10n-dev') as typeof L10nDev;
  const localised = sources.filter(({ text }) => text.includes('l10n'));
  return getL10nJson(
    localised.map(({ name, text }) => ({ extension: extname(name), contents: text })),
  );
}

function titlesOf(manifest: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(commandNames.map(name => [name, manifest[`command.${name}.title`] ?? '']));
}

function bareTitles(titles: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...titles].map(([name, title]) => [name, bare(title)]));
}

/** Without an icon before it and an ellipsis after it. */
function bare(text: string): string {
  return text.replace(/^\$\([\w-]+\) /, '').replace(/…$/, '');
}

function commandOf(title: string, titles: ReadonlyMap<string, string>): string | undefined {
  return [...titles].find(([, known]) => known === title)?.[0];
}

/** What stands in quotation marks and is neither a placeholder nor an example. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”|「([^」]*)」/g)]
    .map(([, curly, corner]) => curly ?? corner ?? '')
    .filter(words => !/^\{\d+\}$/.test(words) && !examples.includes(words));
}

function markersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}|\$\([\w~-]+\)/g)].map(([marker]) => marker).sort();
}

/** `file:line: code` of every node that `find` picks out of the source. */
function inSources(find: (node: ts.Node) => readonly ts.Node[]): readonly string[] {
  return sources.flatMap(({ name, text }) => {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): readonly ts.Node[] => {
      const below: ts.Node[] = [];
      ts.forEachChild(node, child => {
        below.push(...visit(child));
      });
      return [...find(node), ...below];
    };
    return visit(file).map(node => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return `${name}:${line + 1}: ${node.getText()}`;
    });
  });
}

/** VS Code's functions and constructors whose text arguments are shown. */
const showing =
  /^(vscode\.window\.(show(Information|Warning|Error)Message|showQuickPick|showInputBox|createWebviewPanel|setStatusBarMessage)|vscode\.TreeItem|vscode\.Diagnostic)$/;
/** Properties that VS Code shows, of its own objects and of the options of its functions. */
const shown =
  /^(ariaLabel|description|detail|label|placeHolder|placeholder|prompt|textContent|title|tooltip|validationMessage)$/;

/** The sample portal speaks as HubSpot does, and an unexpected case is for developers. */
const notForUsers = /^(sample\/|base\/assertNever)/;

/** English words handed to VS Code or put where it shows them, without `l10n.t` around them. */
function unlocalised(node: ts.Node): readonly ts.Node[] {
  if (notForUsers.test(node.getSourceFile().fileName)) {
    return [];
  }
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments !== undefined) {
    const isError = ts.isNewExpression(node) && node.expression.getText() === 'Error';
    return isError || showing.test(node.expression.getText())
      ? node.arguments.flatMap(wordsIn)
      : [];
  }
  if (ts.isPropertyAssignment(node) && shown.test(node.name.getText())) {
    return wordsIn(node.initializer);
  }
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    shown.test(node.left.name.text)
    ? wordsIn(node.right)
    : [];
}

/** The pieces of text with words in them, not only letters such as HTTP, that an expression is put together from; what a function answers is not looked at. */
function wordsIn(expression: ts.Node): readonly ts.Node[] {
  if (ts.isStringLiteralLike(expression)) {
    return /\p{Ll}{2}/u.test(expression.text) ? [expression] : [];
  }
  if (ts.isTemplateExpression(expression)) {
    const texts = [expression.head, ...expression.templateSpans.map(({ literal }) => literal)];
    return texts.some(({ text }) => /\p{Ll}{2}/u.test(text)) ? [expression] : [];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...wordsIn(expression.whenTrue), ...wordsIn(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    return [...wordsIn(expression.left), ...wordsIn(expression.right)];
  }
  if (ts.isArrayLiteralExpression(expression)) {
    return expression.elements.flatMap(wordsIn);
  }
  return ts.isParenthesizedExpression(expression) ? wordsIn(expression.expression) : [];
}
