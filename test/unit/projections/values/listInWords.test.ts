import { strict as assert } from 'node:assert';
import japanese from '../../../../l10n/bundle.l10n.ja.json';
import { describeIdCounts } from '../../../../src/projections/lookups/describeIdCounts';
import { listInWords } from '../../../../src/projections/values/listInWords';
import { useTexts } from '../../../../src/projections/values/textLocale';

describe('A list in words', () => {
  afterEach(() => useTexts({ bundle: {}, language: 'en' }));

  it('leaves out what is empty, and nothing else', () => {
    const lists = [[], [''], ['a'], ['a', undefined, 'b', '', '{0} c']];
    assert.deepStrictEqual(lists.map(listInWords), ['', '', 'a', 'a, b, {0} c']);
  });

  it('is separated as the language does it', () => {
    const counts = { distinct: 4, repeated: 1, unreadable: 2 };
    assert.equal(describeIdCounts(counts), '4 IDs, 1 repeated, 2 unreadable');
    useTexts({ bundle: japanese, language: 'ja' });
    assert.equal(describeIdCounts(counts), '4件のID、重複1件、読み取り不可2件');
  });
});
