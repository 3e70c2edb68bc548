import type { HeldRow } from './rowStore';
import { cellId } from './rowView';
import type { TableParts } from './tableParts';

/**
 * Lets VS Code's own menu open for the rows that are selected, at the mouse or at the cell where the keyboard is. What the menu is
 * about is said when it opens, once: its commands are given it, and what is in the menu goes by it.
 */
export function offerRowMenu(parts: TableParts): void {
  const { element } = parts.grid;
  element.addEventListener('contextmenu', event => {
    if (event.target !== element) {
      describeMenu(parts);
      return;
    }
    // The key of the menu is pressed in the grid and not in its row; and where the mouse is beside the rows, there is no menu.
    event.preventDefault();
    event.stopPropagation();
    if (event.button !== secondButton) {
      openRowMenu(parts);
    }
  });
}

/** Opens the menu at the cell where the keyboard is. */
export function openRowMenu({ grid }: TableParts): void {
  const { active } = grid;
  if (active !== undefined) {
    // It may have been scrolled away, and is not drawn then.
    grid.moveTo(active);
  }
  const cell = active && document.getElementById(cellId(active.index, active.column));
  if (cell) {
    const { bottom, left } = cell.getBoundingClientRect();
    const place = { clientX: left + indentPx, clientY: bottom };
    cell.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...place }),
    );
  }
}

/** A menu is about the rows that are selected or, where the row it was opened at is none of them, about that one. */
function describeMenu({ grid, selection, store }: TableParts): void {
  const { index = -1 } = grid.active ?? {};
  const held = store.rowAt(index);
  if (!selection.has(store.positionAt(index))) {
    selection.only(index);
    grid.paint();
  }
  const rows = selection.shown().map(position => store.rowOf(position));
  const { canRecheck = false, canRetry = false } = store.newest ?? {};
  const { id = '', recordId, state } = held?.row ?? {};
  grid.element.dataset['vscodeContext'] = JSON.stringify({
    webviewSection: 'hubspotCalls.call',
    preventDefaultContextMenuItems: true,
    lookupId: store.newest?.lookupId ?? '',
    id,
    hasCall: recordId !== undefined,
    isComparable: recordId !== undefined || state === 'missing',
    canRecheck: canRecheck && state === 'missing',
    canRetry: canRetry && (state === 'failed' || state === 'notSent'),
    // Of rows that have not been sent, nothing is known that would keep an item from the menu.
    hasCalls: rows.some(row => row === undefined || row.row.recordId !== undefined),
    hasValues: rows.some(row => hasValue(row, grid.active?.column)),
    isOne: rows.length === 1,
    isPair: rows.length === 2,
  });
}

function hasValue(row: HeldRow | undefined, column = ''): boolean {
  const cell = row?.cell(column);
  return cell?.gap === undefined;
}

const secondButton = 2;

/** As far from the edge as the text of a cell. */
const indentPx = 10;
