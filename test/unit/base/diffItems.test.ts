import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { applySplices } from '../../../src/base/applySplices';
import { diffItems } from '../../../src/base/diffItems';

describe('The difference of two lists', () => {
  const items = Array.from({ length: 12 }, (_, index) => ({ index }));
  const list = fc.array(fc.constantFrom(...items), { maxLength: 20 });

  it('makes the one of the other, whatever came, went and moved', () => {
    fc.assert(
      fc.property(list, list, (previous, next) => {
        const made = applySplices(previous, diffItems(previous, next));
        assert.equal(made.length, next.length);
        made.forEach((item, index) => assert.equal(item, next[index]));
      }),
    );
  });

  it('brings nothing but what is new, wherever it comes', () => {
    fc.assert(
      fc.property(fc.subarray(items), previous => {
        const splices = diffItems(previous, items);
        const brought = splices.flatMap(splice => splice.items);
        assert.deepEqual(
          brought,
          items.filter(item => !previous.includes(item)),
        );
        assert.ok(splices.every(({ deleteCount }) => deleteCount === 0));
      }),
    );
  });

  it('takes nothing away but what is gone, wherever it was', () => {
    fc.assert(
      fc.property(fc.subarray(items), next => {
        const splices = diffItems(items, next);
        const gone = splices.reduce((sum, { deleteCount }) => sum + deleteCount, 0);
        assert.equal(gone, items.length - next.length);
        assert.ok(splices.every(splice => splice.items.length === 0));
      }),
    );
  });

  it('is nothing where the items are the same, and the list stays the very same', () => {
    const splices = diffItems(items, [...items]);
    assert.deepEqual(splices, []);
    assert.equal(applySplices(items, splices), items);
  });
});
