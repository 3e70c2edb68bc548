import { rowHeight } from './gridAxes';
import type { RowPlaces } from './rowSelection';

/** A row at the top of what is seen, by its position, and how much of it is hidden, in pixels. */
export interface RowAnchor {
  readonly position: number;
  readonly offset: number;
}

/** How far to scroll so that the row is there again, in pixels; `undefined` where there is none or it is not shown. */
export function topOf(
  anchor: RowAnchor | undefined,
  rows: Pick<RowPlaces, 'indexOf'>,
): number | undefined {
  const index = anchor === undefined ? -1 : rows.indexOf(anchor.position);
  return anchor === undefined || index < 0 ? undefined : index * rowHeight + anchor.offset;
}
