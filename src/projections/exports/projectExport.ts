import { documentedKnowledge, type AccountKnowledge } from '../../calls/accountKnowledge';
import type { CallEntry } from '../../calls/callEntry';
import type { Lookup } from '../../calls/lookup';
import { callColumns, type CallColumn } from '../table/callColumns';
import { CallProperties } from '../values/callProperties';
import { delimitedRows } from '../values/delimitedRows';
import type { ExportOptions } from './exportOptions';
import { markdownRows, markdownRule } from './markdownTable';

/** A piece of an export, made in a few milliseconds; its text may be empty. */
export interface ExportSlice {
  readonly text: string;
  /** How many calls are written down with it and before it. */
  readonly count: number;
}

/**
 * Calls of a look-up as a file, slice by slice: a hundred thousand of them are never one text, and never hold up the extension
 * host. The slices, one after the other, are the file. Total.
 */
export function* projectExport(
  lookup: Lookup,
  calls: readonly CallEntry[],
  options: ExportOptions,
  knowledge: AccountKnowledge = documentedKnowledge,
): Generator<ExportSlice> {
  switch (options.format) {
    case 'json':
      yield* jsonSlices(calls);
      return;
    case 'ndjson':
      yield* slices(calls, ({ call }) => `${JSON.stringify(call.raw)}\n`);
      return;
    case 'csv':
    case 'markdown':
      yield* tableSlices(lookup, calls, options, knowledge);
  }
}

/** What people read and version control compares: indented, each record as it arrived. */
function* jsonSlices(calls: readonly CallEntry[]): Generator<ExportSlice> {
  yield { text: '[', count: 0 };
  yield* slices(calls, ({ call }, index) => {
    const record = JSON.stringify(call.raw, null, 2).replaceAll('\n', '\n  ');
    return `${index === 0 ? '' : ','}\n  ${record}`;
  });
  yield { text: calls.length === 0 ? ']\n' : '\n]\n', count: calls.length };
}

function* tableSlices(
  lookup: Lookup,
  calls: readonly CallEntry[],
  options: ExportOptions,
  knowledge: AccountKnowledge,
): Generator<ExportSlice> {
  const properties = new CallProperties(lookup);
  for (let start = 0; start < calls.length; start += callsAtOnce) {
    properties.take(calls.slice(start, start + callsAtOnce));
    yield { text: '', count: 0 };
  }
  const columns = callColumns(properties.names, options.values, knowledge);
  const rows = rowWriter(options);
  yield { text: headOf(columns, options, rows), count: 0 };
  yield* slices(calls, call => rows([columns.map(({ cell }) => cell(call))]));
}

type RowWriter = (rows: readonly (readonly string[])[]) => string;

function rowWriter({ format, separator }: ExportOptions): RowWriter {
  return format === 'markdown' ? markdownRows : rows => delimitedRows(rows, separator);
}

function headOf(
  columns: readonly CallColumn[],
  { byteOrderMark, format }: ExportOptions,
  rows: RowWriter,
): string {
  const head = rows([columns.map(({ header }) => header)]);
  if (format === 'markdown') {
    return `${head}${markdownRule(columns.length)}`;
  }
  return byteOrderMark ? `\ufeff${head}` : head;
}

/** Many small texts as fewer larger ones. */
export function* slices<Item>(
  items: readonly Item[],
  write: (item: Item, index: number) => string,
): Generator<ExportSlice> {
  let text = '';
  for (const [index, item] of items.entries()) {
    text += write(item, index);
    if (text.length >= charactersAtOnce || (index + 1) % callsAtOnce === 0) {
      yield { text, count: index + 1 };
      text = '';
    }
  }
  yield { text, count: items.length };
}

const charactersAtOnce = 65_536;

/** To look at so many takes as long as to write that many characters down. */
const callsAtOnce = 1_000;
