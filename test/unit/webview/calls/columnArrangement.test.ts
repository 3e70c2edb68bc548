import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { ColumnLayout } from '../../../../src/protocol/arrangeColumns';
import type { TableColumn } from '../../../../src/protocol/tableProtocol';
import { ColumnArrangement } from '../../../../src/webview/calls/columnArrangement';

function columnOf(name: string, isShownAtFirst = true): TableColumn {
  return { name, label: name, tooltip: name, width: 10, isNumber: false, isShownAtFirst };
}

const columns = ['$state', '$id', 'a', 'b', 'c'].map(name => columnOf(name, name !== 'c'));

describe('The arrangement of columns', () => {
  const arrange = (layout: ColumnLayout = []) => {
    const kept: ColumnLayout[] = [];
    const arrangement = new ColumnArrangement(newest => kept.push(newest));
    arrangement.take(columns, layout);
    return { arrangement, kept };
  };
  const names = ({ shown }: ColumnArrangement) => shown.map(({ name }) => name).join(' ');

  it('begins with what was asked for, the state and the ID pinned', () => {
    const { arrangement } = arrange();
    assert.equal(names(arrangement), '$state $id a b');
    assert.deepEqual(
      arrangement.shown.map(({ isPinned }) => isPinned),
      [true, true, false, false],
    );
  });

  it('moves, pins, hides, shows and widens columns, and remembers it', () => {
    const { arrangement, kept } = arrange();
    arrangement.move('a', 'b');
    arrangement.show('c', true);
    arrangement.pin('c', true);
    arrangement.show('$state', false);
    arrangement.resize('a', 10);
    assert.equal(names(arrangement), '$id c b a');
    assert.equal(arrangement.shown.at(-1)?.size, 40);
    const again = arrange(kept.at(-1));
    assert.deepEqual(again.arrangement.shown, arrangement.shown);
  });

  it('steps over the next column, and not out of the pinned ones', () => {
    const { arrangement } = arrange();
    arrangement.step('a', 1);
    assert.equal(names(arrangement), '$state $id b a');
    arrangement.step('b', -1);
    arrangement.step('$id', 1);
    assert.equal(names(arrangement), '$state $id b a');
    arrangement.step('$id', -1);
    assert.equal(names(arrangement), '$id $state b a');
  });

  it('keeps the last column, and what other look-ups have arranged', () => {
    const other = { name: 'other', isShown: true, isPinned: true, width: 77 };
    const { arrangement, kept } = arrange([other]);
    ['$state', '$id', 'a', 'b'].forEach(name => arrangement.show(name, false));
    assert.equal(names(arrangement), 'b');
    assert.deepEqual(kept.at(-1)?.at(-1), other);
    arrangement.reset();
    assert.deepEqual(kept.at(-1), []);
    assert.equal(names(arrangement), '$state $id a b');
    // An answer that was on its way still knows how it was before.
    arrangement.take([...columns], [{ name: 'a', isShown: false, isPinned: false }]);
    assert.equal(names(arrangement), '$state $id a b');
  });

  it('has each column once, whatever was remembered', () => {
    const place = fc.record({
      name: fc.constantFrom('a', 'b', 'c', '$id', 'x', '__proto__'),
      isShown: fc.boolean(),
      isPinned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(place), layout => {
        const { arrangement } = arrange(layout);
        assert.deepEqual(
          arrangement.list.map(({ column }) => column.name).sort(),
          columns.map(({ name }) => name).sort(),
        );
        let left = 0;
        for (const column of arrangement.shown) {
          assert.equal(column.left, left);
          left += column.size;
        }
      }),
    );
  });
});
