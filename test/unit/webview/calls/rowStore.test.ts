import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { TableOrder, TableRow } from '../../../../src/protocol/tableProtocol';
import { RowSelection } from '../../../../src/webview/calls/rowSelection';
import { RowStore } from '../../../../src/webview/calls/rowStore';

function rowOf(position: number): TableRow {
  const id = String(1000 + position);
  return { position, id, state: 'found', recordId: id, cells: [{ text: id }] };
}

function orderOf(
  order: number,
  total: number,
  positions?: readonly number[],
  end = 0,
  start = 0,
): TableOrder {
  const shown = positions ?? Array.from({ length: total }, (_, index) => index);
  return {
    order,
    query: 1,
    lookupId: 'lookup-1',
    wish: { search: '', filters: [], states: [], sort: [], isRaw: false },
    marked: { search: '' },
    columns: [],
    layout: [],
    total,
    canRecheck: false,
    canRetry: true,
    states: [],
    ...(positions === undefined ? {} : { positions }),
    first: { order, start, columns: ['$id'], rows: shown.slice(start, end).map(rowOf) },
  };
}

describe('The copy of rows in the panel', () => {
  it('asks for every row in view once, whichever way one scrolls', () => {
    const views = fc.array(fc.record({ start: fc.nat(400), length: fc.nat(90) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(120), views, (total, from, count, seen) => {
        const store = new RowStore();
        const start = Math.min(from, total);
        store.takeOrder(orderOf(1, total, undefined, Math.min(start + count, total), start));
        for (const { length, start } of seen) {
          const view = { start, end: start + length };
          const wanted = store.toAsk(view);
          if (wanted !== undefined) {
            assert.ok(wanted.start < wanted.end && wanted.end <= total);
            const rows = Array.from({ length: wanted.end - wanted.start }, (_, index) =>
              rowOf(wanted.start + index),
            );
            store.takeRows({ order: 1, start: wanted.start, columns: ['$id'], rows });
          }
          for (let index = view.start; index < Math.min(view.end, total); index++) {
            assert.equal(store.rowAt(index)?.row.position, index, `${index} of ${total}`);
          }
          assert.equal(store.toAsk(view), undefined);
        }
      }),
    );
  });

  it('keeps rows it knows when they are ordered anew, and asks for them again', () => {
    const store = new RowStore();
    store.takeOrder(orderOf(1, 3, undefined, 3));
    store.takeOrder(orderOf(2, 3, [2, 0]));
    assert.equal(store.count, 2);
    assert.equal(store.rowAt(0)?.row.id, '1002');
    assert.deepEqual([store.indexOf(0), store.indexOf(1)], [1, -1]);
    assert.deepEqual(store.toAsk({ start: 0, end: 10 }), { start: 0, end: 2 });
  });

  it('passes over rows of an order that is no more', () => {
    const store = new RowStore();
    store.takeOrder(orderOf(2, 3));
    store.takeRows({ order: 1, start: 0, columns: ['$id'], rows: [rowOf(0)] });
    assert.equal(store.rowAt(0), undefined);
  });
});

describe('The selection of rows', () => {
  const select = (positions?: readonly number[]) => {
    const store = new RowStore();
    store.takeOrder(orderOf(1, 5, positions));
    return { store, selection: new RowSelection(store) };
  };

  it('goes from where it began to where it is extended, however often', () => {
    const { selection } = select();
    selection.only(2);
    selection.extendTo(4);
    selection.extendTo(1);
    assert.deepEqual(selection.shown(), [1, 2]);
    selection.toggle(4);
    selection.toggle(2);
    assert.deepEqual(selection.shown(), [1, 4]);
  });

  it('stays with its rows when they are sorted, and is told in their order', () => {
    const { selection, store } = select();
    selection.only(0);
    selection.toggle(3);
    store.takeOrder(orderOf(2, 5, [4, 3, 2, 1, 0]));
    assert.deepEqual(selection.shown(), [3, 0]);
    selection.extendTo(0);
    assert.deepEqual(selection.shown(), [4, 3]);
  });

  it('leaves out what a filter hides', () => {
    const { selection, store } = select();
    selection.all();
    store.takeOrder(orderOf(2, 5, [1]));
    assert.deepEqual(selection.shown(), [1]);
  });
});
