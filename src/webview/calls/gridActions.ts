import type { RowUse } from '../../protocol/rowUses';
import type { TableRow } from '../../protocol/tableProtocol';
import type { GridAction } from './actionOfKey';
import { headerIndex } from './activeCell';
import type { ColumnDesk } from './columnDesk';
import { openRowMenu } from './rowMenu';
import type { TableParts } from './tableParts';

/** How a row is chosen: alone, as the end of a range, or not at all. */
export type Choice = 'one' | 'range' | 'none';

/** Does what keys and mouse ask of the table. */
export class GridActions {
  constructor(
    private readonly parts: TableParts,
    private readonly desk: ColumnDesk,
  ) {}

  act(action: GridAction): void {
    const { desk } = this;
    const { grid, page, question, selection } = this.parts;
    switch (action.kind) {
      case 'move':
        this.choose(action.to.index, action.selects);
        grid.moveTo(action.to);
        return;
      case 'toggleRow':
        selection.toggle(action.index);
        grid.paint();
        return;
      case 'selectAll':
        selection.all();
        grid.paint();
        return;
      case 'selectNone':
        selection.clear();
        grid.paint();
        return;
      case 'open':
        this.withRow(action.index, ({ id }) => page.openJson(id));
        return;
      case 'openInHubSpot':
        this.withRow(action.index, ({ id }) => page.post({ kind: 'openInHubSpot', id }));
        return;
      case 'rowMenu':
        openRowMenu(this.parts);
        return;
      case 'sort':
        question.sortNext(action.column, action.isAdded);
        return;
      case 'menu':
        desk.openMenu(action.column);
        return;
      case 'moveColumn':
        desk.step(action.column, action.by);
        grid.moveTo({ index: headerIndex, column: action.column });
        return;
      case 'resizeColumn':
        desk.resizeBy(action.column, action.by);
        return;
    }
  }

  /** Other views are told which call is looked at now. */
  choose(index: number, how: Choice): void {
    const { page, selection, store } = this.parts;
    if (how === 'one') {
      selection.only(index);
    } else if (how === 'range') {
      selection.extendTo(index);
    }
    if (how !== 'none') {
      selection.lookedAt = store.positionAt(index);
      this.withRow(index, ({ id }) => page.post({ kind: 'selectCall', id }));
    }
  }

  /** Has something done with the rows that are selected, or with the one where the keyboard is. */
  use(use: RowUse): void {
    const { arrangement, grid, page, selection, store } = this.parts;
    const { active } = grid;
    const here = active === undefined ? undefined : store.positionAt(active.index);
    const selected = selection.shown();
    const positions = selected.length > 0 || here === undefined ? selected : [here];
    if (positions.length > 0) {
      const columns = arrangement.shown.map(({ name }) => name);
      page.post({ kind: 'useRows', use, positions, columns, column: active?.column ?? '$id' });
    }
  }

  private withRow(index: number, act: (row: TableRow) => void): void {
    const row = this.parts.store.rowAt(index)?.row;
    if (row !== undefined) {
      act(row);
    }
  }
}
