/** Where the content of a cell stands in its row, without quotes around it. */
export interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a cell that was read out of a row. The cells before it are as long as what was read of them says; where quotes are set in
 * a way that this does not tell, the cell is looked for. `undefined` where it cannot be found. Total.
 */
export function locateCell(
  row: string,
  cells: readonly string[],
  index: number,
  delimiter: string,
): CellPlace | undefined {
  const cell = cells[index] ?? '';
  let offset = 0;
  for (const before of cells.slice(0, index)) {
    const end = endOfCell(row, offset, before);
    const next = end === undefined ? -1 : row.indexOf(delimiter, end);
    // Behind a closing quote there may be blanks.
    if (next < 0 || row.slice(end, next).trim() !== '') {
      return search(row, offset, cell);
    }
    offset = next + delimiter.length;
  }
  const end = endOfCell(row, offset, cell);
  if (end === undefined) {
    return search(row, offset, cell);
  }
  return row.charAt(offset) === '"' ? { start: offset + 1, end: end - 1 } : { start: offset, end };
}

/** The offset behind a cell, its quotes included; `undefined` where it is not written like that. */
function endOfCell(row: string, start: number, cell: string): number | undefined {
  const written = row.charAt(start) === '"' ? `"${cell.replaceAll('"', '""')}"` : cell;
  return row.startsWith(written, start) ? start + written.length : undefined;
}

function search(row: string, from: number, cell: string): CellPlace | undefined {
  const start = row.indexOf(cell, from);
  return start < 0 ? undefined : { start, end: start + cell.length };
}
