import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { ItemPlaces } from '../../../../src/webview/response/itemPlaces';

function placesIn(document: unknown): { text: string; places: ItemPlaces } {
  const text = JSON.stringify(document, null, 2);
  return { text, places: new ItemPlaces(text.split('\n')) };
}

describe('The items of a document’s lists in its text', () => {
  it('are found whatever they are, and whatever stands around them', () => {
    const lists = fc.record(
      {
        status: fc.string(),
        results: fc.array(fc.jsonValue({ maxDepth: 3 })),
        other: fc.array(fc.jsonValue({ maxDepth: 2 })),
        errors: fc.array(fc.jsonValue({ maxDepth: 3 })),
        context: fc.dictionary(fc.string(), fc.array(fc.jsonValue({ maxDepth: 1 }))),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(lists, document => {
        const { places, text } = placesIn(document);
        for (const list of ['results', 'errors'] as const) {
          const items = document[list] ?? [];
          items.forEach((item, index) => {
            const range = places.rangeOf([list, index]);
            assert.ok(range, `${list} ${index}`);
            const written = text.slice(range.from, range.to).replace(/,$/, '');
            assert.deepStrictEqual(JSON.parse(written), JSON.parse(JSON.stringify(item)));
            for (const offset of [range.from, range.to]) {
              assert.deepStrictEqual(places.pathAt(offset), [list, String(index)]);
            }
          });
          assert.equal(places.rangeOf([list, items.length]), undefined);
        }
        assert.equal(places.rangeOf(['other', 0]), undefined);
        assert.equal(places.pathAt(0), undefined);
        assert.equal(places.pathAt(text.length), undefined);
      }),
    );
  });
});
