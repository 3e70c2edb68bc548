import { actionOfKey } from './actionOfKey';
import { headerIndex } from './activeCell';
import type { ColumnDesk } from './columnDesk';
import { dragColumns } from './dragColumns';
import type { GridActions } from './gridActions';
import { offerRowMenu } from './rowMenu';
import type { TableParts } from './tableParts';

/** Makes the grid answer to keys and mouse. */
export function listenToGrid(parts: TableParts, actions: GridActions, desk: ColumnDesk): void {
  const { arrangement, grid, selection, store } = parts;
  const { element, header } = grid;
  element.addEventListener('keydown', event => {
    const extent = {
      rowCount: store.count,
      pageSize: grid.pageSize,
      columns: arrangement.shown.map(({ name }) => name),
    };
    const action = grid.active && actionOfKey(event, grid.active, extent);
    if (action !== undefined) {
      event.preventDefault();
      // VS Code listens at the window, and would select all of the page at the key that selects all rows.
      event.stopPropagation();
      actions.act(action);
    }
  });
  element.addEventListener('pointerdown', event => press(event, parts, actions));
  element.addEventListener('dblclick', ({ target }) => {
    const index = rowAt(target);
    if (index >= 0 && !isLink(target)) {
      actions.act({ kind: 'open', index });
    }
  });
  element.addEventListener('pointerover', ({ target }) => explain(target, parts));
  document.addEventListener('copy', event => {
    const isOurs = document.activeElement === element && selection.size > 0;
    if (isOurs && String(document.getSelection() ?? '') === '') {
      event.preventDefault();
      actions.use('copyRows');
    }
  });
  offerRowMenu(parts);
  header.element.addEventListener('contextmenu', event => {
    const column = columnAt(event.target);
    if (column !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      desk.openMenu(column);
    }
  });
  dragColumns(header.element, {
    click: (column, { shiftKey }) => {
      grid.moveTo({ index: headerIndex, column });
      actions.act({ kind: 'sort', column, isAdded: shiftKey });
    },
    menu: column => desk.openMenu(column),
    resize: (column, size) => desk.resize(column, size),
    fit: column => desk.fit(column),
    move: (column, to) => desk.move(column, to),
  });
}

/** A press on a row chooses it; with the second button only where it is not chosen yet, since a menu is about all that are. */
function press(
  event: PointerEvent,
  { arrangement, grid, selection, store }: TableParts,
  actions: GridActions,
): void {
  const index = rowAt(event.target);
  // Beside the last column there is a row as well.
  const column = columnAt(event.target) ?? grid.active?.column ?? arrangement.shown[0]?.name;
  if (index < 0 || column === undefined) {
    return;
  }
  const isMain = event.button === 0;
  if (isMain && isLink(event.target)) {
    actions.act({ kind: 'openInHubSpot', index });
  }
  if (isMain && (event.ctrlKey || event.metaKey)) {
    selection.toggle(index);
  } else if (isMain || !selection.has(store.positionAt(index))) {
    actions.choose(index, event.shiftKey ? 'range' : 'one');
  }
  grid.stand({ index, column });
  grid.paint();
}

/** Says under the mouse what a cell cannot show: all of its text, the raw value, or why there is none. */
function explain(target: EventTarget | null, { page, store }: TableParts): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
  const name = cell?.dataset['column'];
  if (cell !== null && name !== undefined) {
    const { note = '', text = '' } = store.rowAt(rowAt(cell))?.cell(name) ?? {};
    const isCut = cell.scrollWidth > cell.clientWidth;
    const lines = [isLink(target) ? page.strings.openInHubSpot : '', isCut ? text : '', note];
    cell.title = lines.filter(line => line !== '').join('\n');
  }
}

function rowAt(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('.call-row') : null;
  return Number(row?.getAttribute('aria-rowindex') ?? 1) - 2;
}

function columnAt(target: EventTarget | null): string | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell?.dataset['column'];
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('call-link');
}
