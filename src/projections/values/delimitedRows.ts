import { unparse } from 'papaparse';
import { safeCell } from './safeCell';

/** Rows of cells as text, each row ended by a line break, as RFC 4180 has it; safe to be opened by a spreadsheet. Total. */
export function delimitedRows(rows: readonly (readonly string[])[], delimiter: string): string {
  const safe = rows.map(cells => cells.map(safeCell));
  return safe.length === 0 ? '' : `${unparse(safe, { delimiter, newline })}${newline}`;
}

const newline = '\r\n';
