import type { ColumnLayout, ColumnPlace } from '../calls/columnLayout';
import type { TableColumn } from '../projections/table/callsTable';

export type { ColumnLayout, ColumnPlace } from '../calls/columnLayout';

/**
 * The columns of a look-up as they were arranged, pinned ones first. Columns nobody has arranged yet follow in their own order.
 * Both sides of the panel arrange by this, so that rows can be sent before anything is asked. Total.
 */
export function arrangeColumns(
  columns: readonly TableColumn[],
  layout: ColumnLayout,
): readonly ArrangedColumn[] {
  const byName = new Map(columns.map(column => [column.name, column]));
  const arranged = layout.flatMap(place => {
    const column = byName.get(place.name);
    byName.delete(place.name);
    return column === undefined ? [] : [{ column, place }];
  });
  const others = [...byName.values()].map(column => ({ column, place: placeAtFirst(column) }));
  return pinnedFirst([...arranged, ...others]);
}

/** A column and its place among the others. */
export interface ArrangedColumn {
  readonly column: TableColumn;
  readonly place: ColumnPlace;
}

/** Pinned columns stand together at the start. */
export function pinnedFirst(columns: readonly ArrangedColumn[]): readonly ArrangedColumn[] {
  return [...columns].sort((a, b) => Number(b.place.isPinned) - Number(a.place.isPinned));
}

/** State and ID say which row it is, and stay. */
function placeAtFirst({ isShownAtFirst, name }: TableColumn): ColumnPlace {
  return { name, isShown: isShownAtFirst, isPinned: name.startsWith('$') };
}
