import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { foldCase } from '../../../../src/projections/table/tableSearch';
import { searchPattern } from '../../../../src/webview/calls/searchPattern';

describe('searchPattern', () => {
  const find = (search: string, text: string) =>
    [...text.matchAll(searchPattern(search) ?? /(?!)/g)].map(([found]) => found);

  it('finds each place, whatever its case and its blanks', () => {
    assert.deepEqual(find('left  voice', 'Left\nvoicemail, left voice'), [
      'Left\nvoice',
      'left voice',
    ]);
    assert.deepEqual(find(' Ä', 'ä Ä'), ['ä', 'Ä']);
  });

  it('takes no letter for more than itself', () => {
    assert.deepEqual(find('1.5', '1.5 and 125'), ['1.5']);
    assert.deepEqual(find('(a|b)', 'a (a|b) b'), ['(a|b)']);
  });

  it('marks nothing where a search leaves nothing out', () => {
    assert.equal(searchPattern(''), undefined);
    assert.equal(searchPattern(' \t'), undefined);
  });

  it('finds in a text what the search of rows finds in it, but for letters whose lower case is longer', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', ' ', '.', '*', '[', '\\', '-', '/', '漢', '😀'),
    });
    fc.assert(
      fc.property(text, text, text, (before, search, after) => {
        const words = search.trim();
        fc.pre(words !== '');
        assert.ok(find(search, before + words.toUpperCase() + after).length > 0);
        assert.ok(foldCase(before + words.toUpperCase() + after).includes(foldCase(words)));
      }),
    );
  });
});
