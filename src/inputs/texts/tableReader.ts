import { Parser } from 'papaparse';
import { Findings } from '../ids/findings';
import { locateCell } from './locateCell';
import type { PartReader, ReadPart } from './partReader';
import { readField } from './readField';
import type { TableLayout } from './tableLayout';

/** Reads a cell that stands between two offsets of a text, quotes left out; `cell` is what it says. */
type CellReader = (
  text: string,
  start: number,
  end: number,
  findings: Findings,
  cell: string,
) => void;

/** Reads the IDs out of one column of a table: CSV, TSV and the like, with quoted cells and line breaks in them. */
export class TableReader implements PartReader {
  private isHeaderDue: boolean;

  constructor(
    private readonly layout: TableLayout,
    private readonly column: number,
    private readonly readCell: CellReader = readField,
  ) {
    this.isHeaderDue = layout.hasHeader;
  }

  read(text: string, isLast: boolean): ReadPart {
    const part = this.readRows(text, isLast, undefined);
    // A quote that is never closed would make one row of all that follows: then quotes mean nothing.
    return part.end === 0 && text.length > longestRow ? this.readRows(text, true, true) : part;
  }

  private readRows(text: string, isLast: boolean, fastMode: boolean | undefined): ReadPart {
    const findings = new Findings(text);
    const { delimiter, lineBreak } = this.layout;
    let end = 0;
    const parser = new Parser({
      delimiter,
      newline: lineBreak,
      ...(fastMode === undefined ? {} : { fastMode }),
      step: ({ data: [row = []], meta }: Step) => {
        this.readRow(text, end, meta.cursor, row, findings);
        end = meta.cursor;
      },
    });
    parser.parse(text, 0, !isLast);
    const { ids, problems } = findings;
    return { ids, problems, end: isLast ? text.length : end };
  }

  private readRow(
    text: string,
    start: number,
    end: number,
    cells: readonly string[],
    findings: Findings,
  ): void {
    if (this.isHeaderDue) {
      this.isHeaderDue = cells.every(cell => cell.trim() === '');
      return;
    }
    const place = locateCell(text.slice(start, end), cells, this.column, this.layout.delimiter);
    if (place !== undefined) {
      const cell = cells[this.column] ?? '';
      this.readCell(text, start + place.start, start + place.end, findings, cell);
    }
  }
}

/** What the parser tells of each row: the row, and the offset behind it. */
interface Step {
  readonly data: readonly (readonly string[])[];
  readonly meta: { readonly cursor: number };
}

/** In UTF-16 units: a call's notes are 65,536 at most. */
const longestRow = 1_048_576;
