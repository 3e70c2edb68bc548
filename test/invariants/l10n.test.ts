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

/** English and Japanese of the manifest. */
const manifestPairs = Object.entries<string>(englishManifest).map(
  ([key, text]): readonly [string, string] => [
    text,
    Object.entries<string>(japaneseManifest).find(([name]) => name === key)?.[1] ?? '',
  ],
);
const japaneseReadme = readFileSync('media/README.ja.md', 'utf8').split('\n');

/** Words that stood for each other before. What came of an ID is 結果, what came of a call 成果, as in HubSpot (コールの成果). */
const terms = [
  {
    english: /\boutcomes?\b(?!:)/i,
    wanted: /成果/,
    never:
      /通話結果|コールの結果|(?:通話時間|方向|担当者|日時)、結果|(?<!検索の)結果、(?:通話時間|方向|担当者)/,
  },
  { english: /\braw\b/i, wanted: /生の値/, never: /元の値の|元の値を|^元の値|または元の値/ },
  { english: /\bmemory\b/i, wanted: /メモリー/, never: /メモリ(?!ー)/ },
  { english: /\bmerged\b/i, wanted: /マージ/, never: /統合され/ },
];

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
    const untranslated = translations.filter(([, text]) => !/[ぁ-んァ-ヶ一-龠、]/.test(text));
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

  it('use one Japanese word for one thing, that of HubSpot where it has one', () => {
    const pairs = [...translations, ...manifestPairs];
    const wrong = terms.flatMap(({ english: term, wanted, never }) => [
      ...pairs
        .filter(([key, text]) => term.test(key) && !wanted.test(text))
        .map(([, text]) => `${String(wanted)} is missing: ${text}`),
      ...[...pairs.map(([, text]) => text), ...japaneseReadme]
        .filter(text => never.test(text))
        .map(text => `${String(never)} is another word: ${text}`),
    ]);
    assert.deepStrictEqual(wrong, []);
    assert.ok(terms.every(({ english: term }) => pairs.some(([key]) => term.test(key))));
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
/** Functions of the results panel that put texts into the page, and how many of their arguments come before these. */
const building = new Map([
  ['element', 2],
  ['append', 0],
  ['prepend', 0],
  ['replaceChildren', 0],
]);
/** Properties that VS Code or a page shows, of their own objects and of the options of functions. */
const shown =
  /^(alt|aria-description|aria-label|aria-roledescription|aria-valuetext|ariaLabel|description|detail|label|placeHolder|placeholder|prompt|textContent|title|tooltip|validationMessage)$/;

/** The sample portal speaks as HubSpot does, and an unexpected case is for developers. */
const notForUsers = /^(sample\/|base\/assertNever)/;

/** English words handed to VS Code or put where it shows them, without `l10n.t` around them. */
function unlocalised(node: ts.Node): readonly ts.Node[] {
  if (notForUsers.test(node.getSourceFile().fileName)) {
    return [];
  }
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments !== undefined) {
    return shownArguments(node).flatMap(wordsIn);
  }
  if (ts.isPropertyAssignment(node) && shown.test(nameOf(node))) {
    return wordsIn(node.initializer);
  }
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    shown.test(node.left.name.text)
    ? wordsIn(node.right)
    : [];
}

function shownArguments(node: ts.CallExpression | ts.NewExpression): readonly ts.Node[] {
  const { arguments: given = ts.factory.createNodeArray(), expression, kind } = node;
  const name = expression.getText();
  if (showing.test(name) || (kind === ts.SyntaxKind.NewExpression && name === 'Error')) {
    return given;
  }
  const [first, second] = given;
  if (name.endsWith('.setAttribute')) {
    const isShown = first !== undefined && ts.isStringLiteralLike(first) && shown.test(first.text);
    return isShown && second !== undefined ? [second] : [];
  }
  if (!node.getSourceFile().fileName.startsWith('webview/')) {
    return [];
  }
  const before = building.get(name.split('.').at(-1) ?? '');
  return before === undefined ? [] : given.slice(before);
}

function nameOf({ name }: ts.PropertyAssignment): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
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
