/** Where rows are and what is there, as far as a selection has to know. */
export interface RowPlaces {
  readonly count: number;
  positionAt(index: number): number | undefined;
  indexOf(position: number): number;
}

/** The first and the last of rows that follow each other. */
export type RowRun = readonly [first: number, last: number];

/** The rows that are selected. A selection is of rows and not of places: it stays with them however they are sorted. */
export class RowSelection {
  private readonly chosen = new Set<number>();
  /** The row that a range begins at. */
  private anchor: number | undefined;
  /** The row that is looked at in other views as well. Its being looked at is no news. */
  lookedAt: number | undefined;

  constructor(private readonly places: RowPlaces) {}

  get size(): number {
    return this.chosen.size;
  }

  has(position: number | undefined): boolean {
    return position !== undefined && this.chosen.has(position);
  }

  /** Those of the rows that are shown now, in their order. */
  shown(): readonly number[] {
    const { places } = this;
    return [...this.chosen]
      .map(position => ({ position, index: places.indexOf(position) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index)
      .map(({ position }) => position);
  }

  /** Runs of rows by their positions, as the IDs were asked for: the first of each and the last. */
  get runs(): readonly RowRun[] {
    const runs: [number, number][] = [];
    for (const position of [...this.chosen].sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last?.[1] === position - 1) {
        last[1] = position;
      } else {
        runs.push([position, position]);
      }
    }
    return runs;
  }

  /** Selects the rows of these runs, whatever was selected before. */
  takeRuns(runs: readonly RowRun[], total: number): void {
    this.clear();
    for (const [first, last] of runs) {
      for (let position = first; position <= Math.min(last, total - 1); position++) {
        this.chosen.add(position);
      }
    }
  }

  only(index: number): void {
    this.chosen.clear();
    this.anchor = this.places.positionAt(index);
    this.add(index);
  }

  toggle(index: number): void {
    const position = this.places.positionAt(index);
    if (position !== undefined && !this.chosen.delete(position)) {
      this.chosen.add(position);
    }
    this.anchor = position;
  }

  /** From where the last one was chosen up to this one. */
  extendTo(index: number): void {
    const from = this.anchor === undefined ? -1 : this.places.indexOf(this.anchor);
    if (from < 0) {
      this.only(index);
      return;
    }
    this.chosen.clear();
    for (let at = Math.min(from, index); at <= Math.max(from, index); at++) {
      this.add(at);
    }
  }

  all(): void {
    for (let index = 0; index < this.places.count; index++) {
      this.add(index);
    }
  }

  clear(): void {
    this.chosen.clear();
    this.anchor = undefined;
  }

  private add(index: number): void {
    const position = this.places.positionAt(index);
    if (position !== undefined) {
      this.chosen.add(position);
    }
  }
}
