import type { AccountKnowledge } from '../calls/accountKnowledge';
import type { Lookup } from '../calls/lookup';
import { idColumn, stateColumn, type TableColumn } from './callsTable';
import { cellValue, shownText } from './tableCell';
import type { RowShape } from './tableRow';
import { projectState } from './tableState';

/** Rows for a spreadsheet: tabs between the cells, a line for each row. Whole values, with no break and no tab in them. Total. */
export function projectCopy(
  lookup: Lookup,
  positions: readonly number[],
  { columns, isRaw }: RowShape,
  knowledge: AccountKnowledge,
  /** Where the first line is to say what the columns are. */
  headers: readonly TableColumn[] | undefined,
): string {
  const textOf = (position: number, name: string): string => {
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
  };
  const rows = positions.map(position => columns.map(name => textOf(position, name)));
  const labels = new Map(headers?.map(({ name, label }) => [name, label]));
  const head =
    headers === undefined ? [] : [columns.map(name => (isRaw ? name : labels.get(name)) ?? name)];
  return [...head, ...rows]
    .map(cells => cells.map(text => text.replace(/\s+/g, ' ').trim()).join('\t'))
    .join('\n');
}
