import { headerIndex } from './activeCell';
import type { CallsGrid } from './callsGrid';
import { topOf } from './rowAnchor';
import type { RowStore } from './rowStore';

/** Where somebody is in the table, by the rows themselves: to be made before their order becomes another one. */
export class Standing {
  private readonly active;
  private readonly activePosition;
  private readonly anchor;

  constructor(
    private readonly grid: CallsGrid,
    private readonly store: RowStore,
  ) {
    this.active = grid.active;
    this.activePosition = store.positionAt(grid.active?.index ?? headerIndex);
    this.anchor = grid.anchor;
  }

  /** The keyboard goes with its row, or to the headers where that is not shown any more. */
  takeKeyboardAlong(): void {
    const { active, activePosition, grid, store } = this;
    if (active !== undefined && active.index !== headerIndex) {
      const index = activePosition === undefined ? -1 : store.indexOf(activePosition);
      grid.stand({ index: index < 0 ? headerIndex : index, column: active.column });
    }
  }

  /** How far to scroll so that the uppermost row stays where it is; `undefined` where it is not shown any more. */
  get top(): number | undefined {
    return topOf(this.anchor, this.store);
  }
}
