import type { ColumnSort } from '../../protocol/tableProtocol';

/**
 * How rows are sorted once a column's header is pressed: up, then down, then as asked for. A column that is added decides where
 * those before it leave two rows alike.
 */
export function nextSort(
  sort: readonly ColumnSort[],
  column: string,
  isAdded: boolean,
): readonly ColumnSort[] {
  const current = sort.find(each => each.column === column);
  const others = isAdded ? sort.filter(each => each !== current) : [];
  const place = isAdded && current !== undefined ? sort.indexOf(current) : others.length;
  return [...others.slice(0, place), ...turned(column, current), ...others.slice(place)];
}

function turned(column: string, current: ColumnSort | undefined): readonly ColumnSort[] {
  if (current === undefined) {
    return [{ column, isDescending: false }];
  }
  return current.isDescending ? [] : [{ column, isDescending: true }];
}
