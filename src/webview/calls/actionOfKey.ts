import { headerIndex, type ActiveCell } from './activeCell';

/** What a key asks the grid for. */
export type GridAction =
  | { readonly kind: 'move'; readonly to: ActiveCell; readonly selects: 'one' | 'range' | 'none' }
  | { readonly kind: 'toggleRow'; readonly index: number }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'selectNone' }
  | { readonly kind: 'open'; readonly index: number }
  | { readonly kind: 'openInHubSpot'; readonly index: number }
  | { readonly kind: 'rowMenu' }
  | { readonly kind: 'sort'; readonly column: string; readonly isAdded: boolean }
  | { readonly kind: 'menu'; readonly column: string }
  | { readonly kind: 'moveColumn'; readonly column: string; readonly by: -1 | 1 }
  | { readonly kind: 'resizeColumn'; readonly column: string; readonly by: number };

/** What there is to go through. */
export interface GridExtent {
  readonly rowCount: number;
  readonly pageSize: number;
  /** By name, in their order. */
  readonly columns: readonly string[];
}

/** What a key means where the keyboard is at a cell; `undefined` where it is VS Code's to answer. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey' | 'shiftKey'>,
  at: ActiveCell,
  extent: GridExtent,
): GridAction | undefined {
  return at.index === headerIndex
    ? (headerAction(event, at) ?? moveAction(event, at, extent))
    : (rowAction(event, at) ?? moveAction(event, at, extent));
}

type Key = Parameters<typeof actionOfKey>[0];

function headerAction(event: Key, { column }: ActiveCell): GridAction | undefined {
  const isControl = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'Enter':
    case ' ':
      return { kind: 'sort', column, isAdded: event.shiftKey };
    case 'ContextMenu':
      return { kind: 'menu', column };
    case 'F10':
      return event.shiftKey ? { kind: 'menu', column } : undefined;
    case 'ArrowDown':
      return event.altKey ? { kind: 'menu', column } : undefined;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = event.key === 'ArrowLeft' ? -1 : 1;
      if (event.shiftKey) {
        return { kind: 'moveColumn', column, by };
      }
      return isControl ? { kind: 'resizeColumn', column, by: 10 * by } : undefined;
    }
    default:
      return undefined;
  }
}

function rowAction(event: Key, { index }: ActiveCell): GridAction | undefined {
  const isControl = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'Enter':
      return { kind: isControl ? 'openInHubSpot' : 'open', index };
    case ' ':
      return { kind: 'toggleRow', index };
    case 'Escape':
      return { kind: 'selectNone' };
    case 'F10':
      return event.shiftKey ? { kind: 'rowMenu' } : undefined;
    case 'a':
    case 'A':
      return isControl ? { kind: 'selectAll' } : undefined;
    default:
      return undefined;
  }
}

function moveAction(event: Key, at: ActiveCell, extent: GridExtent): GridAction | undefined {
  const to = event.altKey ? undefined : destination(event, at, extent);
  if (to === undefined) {
    return undefined;
  }
  const isOtherRow = to.index !== at.index && to.index !== headerIndex;
  const selects = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'none' : 'one';
  return { kind: 'move', to, selects: isOtherRow ? selects : 'none' };
}

function destination(
  event: Key,
  { column, index }: ActiveCell,
  { columns, pageSize, rowCount }: GridExtent,
): ActiveCell | undefined {
  const isControl = event.ctrlKey || event.metaKey;
  const place = Math.max(0, columns.indexOf(column));
  const atRow = (wanted: number): ActiveCell => ({
    index: Math.max(headerIndex, Math.min(wanted, rowCount - 1)),
    column,
  });
  const atColumn = (wanted: number): ActiveCell => ({
    index,
    column: columns[Math.max(0, Math.min(wanted, columns.length - 1))] ?? column,
  });
  switch (event.key) {
    case 'ArrowUp':
      return atRow(index - 1);
    case 'ArrowDown':
      return atRow(index + 1);
    case 'PageUp':
      return atRow(Math.max(0, index - pageSize));
    case 'PageDown':
      return atRow(index + pageSize);
    case 'ArrowLeft':
      return atColumn(place - 1);
    case 'ArrowRight':
      return atColumn(place + 1);
    case 'Home':
      return isControl ? atRow(0) : atColumn(0);
    case 'End':
      return isControl ? atRow(rowCount - 1) : atColumn(columns.length - 1);
    default:
      return undefined;
  }
}
