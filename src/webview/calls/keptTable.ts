import { onceRested } from '../elements/onceRested';
import type { PanelState } from '../panel/panelState';
import { topOf } from './rowAnchor';
import type { TableParts } from './tableParts';

/** A selection in more pieces than these is not kept: to lose it is better than to keep some of it. */
const mostRuns = 1_000;

/** Keeps which rows are selected and which is the uppermost for the next life of the page: by their positions, which are no CRM data. */
export class KeptTable {
  /** To be called whenever something else is selected or in view. */
  readonly keepSoon = onceRested(() => this.keep());

  constructor(
    private readonly parts: Omit<TableParts, 'page'>,
    private readonly state: PanelState,
  ) {}

  /** Selects again what was selected. */
  restoreSelection(): void {
    const { selection, store } = this.parts;
    const { lookedAt, selected = [] } = this.state.table ?? {};
    selection.takeRuns(selected, store.newest?.total ?? 0);
    selection.lookedAt = lookedAt;
  }

  /** How far the table was scrolled, in pixels; `undefined` where the row that was the uppermost is not shown. */
  get top(): number | undefined {
    return topOf(this.state.table?.top, this.parts.store);
  }

  /** A table that is not shown, or not yet filled, says nothing of what somebody wants. */
  private keep(): void {
    const { grid, selection, store } = this.parts;
    if (grid.element.offsetParent === null || store.newest === undefined) {
      return;
    }
    const { runs, lookedAt } = selection;
    const top = grid.anchor;
    this.state.noteTable({
      selected: runs.length > mostRuns ? [] : runs.map(([first, last]) => [first, last]),
      ...(top === undefined ? {} : { top }),
      ...(lookedAt === undefined ? {} : { lookedAt }),
    });
  }
}
