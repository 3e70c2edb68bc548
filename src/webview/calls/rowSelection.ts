/** Where rows are and what is there, as far as a selection has to know. */
export interface RowPlaces {
  readonly count: number;
  positionAt(index: number): number | undefined;
  indexOf(position: number): number;
}

/** The rows that are selected. A selection is of rows and not of places: it stays with them however they are sorted. */
export class RowSelection {
  private readonly chosen = new Set<number>();
  /** The row that a range begins at. */
  private anchor: number | undefined;

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
