import { parse } from 'papaparse';
import { callIdOfUrl } from '../ids/callIdOfUrl';
import { callNames, plainName } from '../ids/callNames';
import { isOtherColumn } from '../ids/otherObjects';
import { candidatesNamed, type NamedProperty } from './candidatesNamed';
import type { TableColumn, TableLayout } from './tableLayout';

/** What is known of a table before it is looked at. */
export interface TableHints {
  /** The head is not all of the text, so that its last row may be cut. */
  readonly isCut?: boolean;
  /** Where it is known. */
  readonly delimiter?: string;
  /** The column of its values is looked for, where calls are not found by their IDs. */
  readonly idProperty?: NamedProperty | undefined;
}

/** Finds out how a table is written, and which column holds the IDs: by its name, else by its values. Total. */
export function surveyTable(
  head: string,
  { isCut = false, delimiter, idProperty }: TableHints = {},
): TableLayout {
  const lineBreak = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  const written = delimiter ?? delimiterOf(head, lineBreak);
  const data = rowsOf(head, written, lineBreak);
  const rows = isCut && data.length > 1 && data.length < mostRows ? data.slice(0, -1) : data;
  const [first = [], ...others] = rows.map(row => row.map(cell => cell.trim()));
  const hasHeader =
    idProperty === undefined ? !first.some(isIdLike) : isHeader(first, others, idProperty);
  const values = hasHeader ? others : [first, ...others];
  const columns = first.map((name, index) => ({
    index,
    name: hasHeader ? name : '',
    examples: values.map(row => row[index] ?? '').filter(cell => cell !== ''),
  }));
  return {
    delimiter: written,
    lineBreak,
    hasHeader,
    columns: columns.map(shorten),
    candidates: (idProperty === undefined
      ? findCandidates(columns)
      : candidatesOf(columns, idProperty)
    ).map(shorten),
  };
}

/** The one that cuts the most rows into as many cells as the first row has; of two, the one with more cells. */
function delimiterOf(head: string, lineBreak: TableLayout['lineBreak']): string {
  const [best] = [',', ';', '\t']
    .map(delimiter => {
      const rows = rowsOf(head, delimiter, lineBreak);
      const cells = rows[0]?.length ?? 0;
      const alike = cells > 1 ? rows.filter(row => row.length === cells).length : 0;
      return { delimiter, alike, cells };
    })
    .sort((a, b) => b.alike - a.alike || b.cells - a.cells);
  return best?.delimiter ?? ',';
}

function rowsOf(
  head: string,
  delimiter: string,
  lineBreak: TableLayout['lineBreak'],
): readonly (readonly string[])[] {
  const options = { delimiter, newline: lineBreak, preview: mostRows } as const;
  return parse<string[]>(head, { ...options, skipEmptyLines: 'greedy' }).data;
}

/** What a person would call a column of IDs of calls, in any order of words and signs. */
export function isCallColumn(name: string): boolean {
  return (
    callNames.has(plainName(name)) ||
    japaneseNames.has(name.replace(/[\s_（）()]/g, '').toLowerCase())
  );
}

const japaneseNames: ReadonlySet<string> = new Set([
  'レコードid',
  'コールid',
  'コールのid',
  '通話id',
  'エンゲージメントid',
  'オブジェクトid',
]);

const mostRows = 100;
const mostExamples = 3;

function findCandidates(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ofCalls = columns.filter(({ name }) => isCallColumn(name));
  if (ofCalls.length > 0) {
    return ofCalls;
  }
  const ids = columns.filter(({ name }) => name.toLowerCase() === 'id');
  const alike = columns.filter(column => holdsIds(column) && !isOtherColumn(column.name));
  // The rows of a table may be numbered in a column called `id`.
  const isCertain = ids.some(holdsIds) || alike.length === 0;
  return isCertain && ids.length > 0 ? ids : [...alike, ...ids];
}

/** Of a single column there is no doubt. */
function candidatesOf(
  columns: readonly TableColumn[],
  idProperty: NamedProperty,
): readonly TableColumn[] {
  return columns.length === 1 ? columns : candidatesNamed(columns, idProperty);
}

/** Values may be any text, but keys, times and counts have digits, which the names of columns hardly have. */
function isHeader(
  first: readonly string[],
  others: readonly (readonly string[])[],
  idProperty: NamedProperty,
): boolean {
  const columns = first.map((name, index) => ({ index, name, examples: [] }));
  const hasDigit = (cell: string): boolean => /\d/.test(cell);
  return (
    candidatesNamed(columns, idProperty).length > 0 ||
    (!first.some(hasDigit) && others.some(row => row.some(hasDigit)))
  );
}

/** Nearly all values are IDs; a few may be damaged. */
function holdsIds({ examples }: TableColumn): boolean {
  return examples.length > 0 && examples.filter(isIdLike).length >= 0.8 * examples.length;
}

/** Of fewer than six digits are counts and times; of thirteen, times again. */
function isIdLike(cell: string): boolean {
  return /^[1-9]\d{5,15}$/.test(cell)
    ? !/^1[4-9]\d{11}$/.test(cell)
    : callIdOfUrl(cell) !== undefined;
}

function shorten({ examples, ...column }: TableColumn): TableColumn {
  return { ...column, examples: examples.slice(0, mostExamples) };
}
