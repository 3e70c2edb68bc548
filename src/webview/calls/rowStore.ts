import type {
  TableCell,
  TableOrder,
  TableRow,
  TableRows,
  TableWindow,
} from '../../protocol/tableProtocol';

/** Rows are asked for by the block: what is scrolled to next has been sent already. */
const blockSize = 50;

/** More rows than these are let go: they can be asked for again. */
const mostRows = 3_000;

/** The table's copy of its rows: which row is where, and those that have been sent. */
export class RowStore {
  private order: TableOrder | undefined;
  private readonly rows = new Map<number, HeldRow>();
  private readonly asked = new Set<number>();
  /** Where each position stands; made when it is first asked for. */
  private places: ReadonlyMap<number, number> | undefined;

  /** How many rows there are to scroll through. */
  get count(): number {
    const { positions, total = 0 } = this.order ?? {};
    return positions?.length ?? total;
  }

  /** The newest order; `undefined` before the first. */
  get newest(): TableOrder | undefined {
    return this.order;
  }

  /** Takes another order. Rows that were sent before are shown until they have been sent anew. */
  takeOrder(order: TableOrder): void {
    this.order = order;
    this.places = undefined;
    this.asked.clear();
    this.takeRows(order.first);
  }

  /** Takes rows; those of an order that is no more are passed over. */
  takeRows({ columns, order, rows, start }: TableRows): void {
    if (order !== this.order?.order) {
      return;
    }
    if (this.rows.size > mostRows) {
      this.rows.clear();
      this.asked.clear();
    }
    const names = new Map(columns.map((name, index) => [name, index]));
    rows.forEach(row => this.rows.set(row.position, new HeldRow(row, names)));
    const end = start + rows.length;
    const endOf = (block: number): number => Math.min((block + 1) * blockSize, this.count);
    // Of a block that has come in part, the rest is still to be asked for.
    const whole = Math.ceil(start / blockSize);
    for (let block = whole; block * blockSize < end && endOf(block) <= end; block++) {
      this.asked.add(block);
    }
  }

  /** The rows to ask for so that these places can be shown; `undefined` where they have been sent, or asked for. */
  toAsk({ end, start }: TableWindow): TableWindow | undefined {
    const blocks: number[] = [];
    const last = Math.min(end, this.count) - 1;
    for (let block = Math.floor(start / blockSize); block * blockSize <= last; block++) {
      if (!this.asked.has(block)) {
        this.asked.add(block);
        blocks.push(block);
      }
    }
    const [first] = blocks;
    const final = blocks.at(-1);
    return first === undefined || final === undefined
      ? undefined
      : { start: first * blockSize, end: Math.min((final + 1) * blockSize, this.count) };
  }

  /** What a row is known by, whatever its place; `undefined` where there is none. */
  positionAt(index: number): number | undefined {
    if (index < 0 || index >= this.count) {
      return undefined;
    }
    const { positions } = this.order ?? {};
    return positions === undefined ? index : positions[index];
  }

  /** Where a row is now; -1 where it is not shown. */
  indexOf(position: number): number {
    const { positions } = this.order ?? {};
    if (positions === undefined) {
      return position < this.count ? position : -1;
    }
    this.places ??= new Map(positions.map((each, index) => [each, index]));
    return this.places.get(position) ?? -1;
  }

  /** A row by its position; `undefined` where it has not been sent, or was let go. */
  rowOf(position: number): HeldRow | undefined {
    return this.rows.get(position);
  }

  /** The row at a place; `undefined` where it has not been sent yet. */
  rowAt(index: number): HeldRow | undefined {
    const position = this.positionAt(index);
    return position === undefined ? undefined : this.rowOf(position);
  }
}

/** A row as it was sent. */
export class HeldRow {
  constructor(
    readonly row: TableRow,
    private readonly names: ReadonlyMap<string, number>,
  ) {}

  /** `undefined` where the column was not shown when the row was sent. */
  cell(column: string): TableCell | undefined {
    const index = this.names.get(column);
    return index === undefined ? undefined : this.row.cells[index];
  }
}
