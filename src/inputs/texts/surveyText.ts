import { createScanner } from 'jsonc-parser';
import { isOtherColumn } from '../ids/otherObjects';
import type { NamedProperty } from './candidatesNamed';
import { isCallColumn, surveyTable, type TableHints } from './surveyTable';
import type { TableLayout } from './tableLayout';
import type { TextFormat } from './textFormat';

/** What is known of a text before it is looked at. */
export interface TextHints {
  /** Of the file it is in: `calls.csv`. */
  readonly fileName?: string;
  /** As VS Code names the language of a document. */
  readonly languageId?: string;
  /** What is looked at is not all of the text. */
  readonly isCut?: boolean;
  /** The values of this property are looked for, where calls are not found by their IDs. */
  readonly idProperty?: NamedProperty | undefined;
}

/** Decides how to read a text, of which a few thousand characters are enough to see: by its name, else by its looks. Total. */
export function surveyText(
  head: string,
  { fileName = '', languageId = '', isCut = false, idProperty }: TextHints = {},
): TextFormat {
  const names = [languageId.toLowerCase(), /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  const is = (known: ReadonlySet<string>): boolean => names.some(name => known.has(name));
  if (is(jsonNames)) {
    return { kind: 'json' };
  }
  if (is(tableNames)) {
    const layout = surveyTable(head, { isCut, idProperty });
    const isOfList = idProperty === undefined ? isList(layout) : isSingleRow(layout);
    return isOfList ? { kind: 'text' } : { kind: 'table', layout };
  }
  if (is(textNames)) {
    return { kind: 'text' };
  }
  return looksLikeJson(head)
    ? { kind: 'json' }
    : (tableIn(head, { isCut, idProperty }) ?? { kind: 'text' });
}

const jsonNames: ReadonlySet<string> = new Set([
  'json',
  'jsonc',
  'json5',
  'jsonl',
  'jsonlines',
  'ndjson',
  'geojson',
]);
const tableNames: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'dsv']);
/** A file of nothing but IDs, or one whose only column is as good as any text. */
function isList({ candidates, columns, hasHeader }: TableLayout): boolean {
  return hasHeader
    ? columns.length < 2 &&
        candidates.length === 0 &&
        !columns.some(({ name }) => isOtherColumn(name))
    : candidates.length === columns.length;
}

/** Values between commas, of which none stands above another. */
function isSingleRow({ candidates, columns, hasHeader }: TableLayout): boolean {
  return candidates.length === 0 && !hasHeader && columns.every(each => each.examples.length < 2);
}

/** A log may have lines of JSON, and a program may have a line of commas. */
const textNames: ReadonlySet<string> = new Set(['log', 'md', 'markdown']);

/** An object or a list, and up to the end or the cut nothing that JSON does not know. */
function looksLikeJson(head: string): boolean {
  if (!/^\s*[[{]/.test(head)) {
    return false;
  }
  const scanner = createScanner(head.slice(0, seen), true);
  for (;;) {
    const kind: number = scanner.scan();
    const end = scanner.getPosition();
    if (end >= Math.min(head.length, seen)) {
      return kind !== unknown || head.length > seen;
    }
    if (kind === unknown) {
      return false;
    }
  }
}

/** Enough to tell JSON from a log whose lines begin with a bracket. */
const seen = 8192;
/** `SyntaxKind.Unknown` of jsonc-parser, whose constant cannot be imported by a compiler that looks at one file at a time. */
const unknown = 16;

/** Without a name that says so, only a header with a column of IDs makes a table: lines of numbers and commas are lists. */
function tableIn(head: string, hints: TableHints): TextFormat | undefined {
  if (!/^[^\n\r]*[,;\t]/.test(head)) {
    return undefined;
  }
  const layout = surveyTable(head, hints);
  const { candidates, columns } = layout;
  const isNamed =
    hints.idProperty === undefined
      ? columns.some(({ name }) => isCallColumn(name))
      : candidates.length > 0 || isOfSpreadsheet(head, hints);
  return isNamed && columns.length > 1 ? { kind: 'table', layout } : undefined;
}

/** Cells that were copied out of one: nobody parts a list of values by tabs, line after line. */
function isOfSpreadsheet(head: string, { isCut = false }: TableHints): boolean {
  const all = head.trimEnd().split(/\r\n|\r|\n/);
  const lines = isCut ? all.slice(0, -1) : all;
  const cells = lines.map(line => line.split('\t').length);
  return lines.length > 1 && (cells[0] ?? 1) > 1 && cells.every(count => count === cells[0]);
}
