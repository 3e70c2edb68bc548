import type { AccountKnowledge } from '../../calls/accountKnowledge';
import type { Lookup } from '../../calls/lookup';
import { idColumn, stateColumn, type TableColumn } from '../table/callsTable';
import type { RowShape } from '../table/projectRow';
import { projectState } from '../table/projectState';
import { cellValue, shownText } from '../table/tableCell';
import { delimitedRows } from '../values/delimitedRows';

/** Rows for a spreadsheet, with whole values and tabs between them. Total. */
export function projectTableCopy(
  lookup: Lookup,
  positions: readonly number[],
  { columns, isRaw }: RowShape,
  knowledge: AccountKnowledge,
  /** Where the first line is to say what the columns are. */
  headers: readonly TableColumn[] | undefined,
): string {
  const rows = positions.map(position =>
    columns.map(name => wholeValue(lookup, position, name, isRaw, knowledge)),
  );
  const labels = new Map(headers?.map(({ name, label }) => [name, label]));
  const head =
    headers === undefined ? [] : [columns.map(name => (isRaw ? name : labels.get(name)) ?? name)];
  return delimitedRows([...head, ...rows], '\t');
}

/** What stands in a cell, in full and without a word on what is not there. Total. */
export function wholeValue(
  lookup: Lookup,
  position: number,
  name: string,
  isRaw: boolean,
  knowledge: AccountKnowledge,
): string {
  const entry = lookup.entries[position];
  if (entry === undefined) {
    return '';
  }
  switch (name) {
    case stateColumn:
      return projectState(entry, lookup).text;
    case idColumn:
      return entry.id;
    default: {
      const value = cellValue(entry, name);
      if (typeof value !== 'string') {
        return '';
      }
      return isRaw ? value : shownText(name, value, knowledge);
    }
  }
}
