import type { TableOrder } from '../../protocol/tableProtocol';
import { overscan, rowHeight } from './gridAxes';
import type { KeptTable } from './keptTable';
import { Standing } from './standing';
import type { TableBar } from './tableBar';
import type { TableParts } from './tableParts';

/** What another order is to be seen in. */
export interface OrderSurroundings extends Omit<TableParts, 'page'> {
  readonly bar: TableBar;
  readonly kept: KeptTable;
  /** Stands in the place of rows where there are none. */
  readonly nothing: HTMLElement;
}

/** Shows another order. What is seen stays where it is, unless another order was asked for; so does the keyboard. */
export function takeOrder(order: TableOrder, surroundings: OrderSurroundings): void {
  const { arrangement, bar, grid, kept, nothing, question, store } = surroundings;
  const isFirst = store.newest === undefined;
  const goesOn = isFirst && question.adopt(order.wish);
  const isOther = question.takeAnswer(order.query);
  const standing = new Standing(grid, store);
  store.takeOrder(order);
  arrangement.take(order.columns, order.layout);
  question.columns = arrangement.shown.map(({ name }) => name);
  standing.takeKeyboardAlong();
  if (isFirst) {
    kept.restoreSelection();
  }
  grid.refresh({ ...question.marks, found: order.marked });
  if (goesOn) {
    bar.setSearch(order.wish.search);
    grid.scrollTo(kept.top ?? beginningOf(order));
  } else {
    grid.scrollTo((isFirst || isOther ? 0 : standing.top) ?? grid.top);
  }
  bar.show(order, {
    count: store.count,
    isNarrowed: question.isNarrowed,
    ...question.wish,
  });
  nothing.hidden = store.count > 0 || order.total === 0;
}

/** Where the rows begin that an earlier table of this look-up was left at. */
function beginningOf({ first: { start } }: TableOrder): number {
  return start === 0 ? 0 : (start + overscan) * rowHeight;
}
