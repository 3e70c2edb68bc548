import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { cutMiddle } from '../../../src/base/cutMiddle';

describe('A text cut in the middle', () => {
  it('keeps how it begins and how it ends, whole words where it can', () => {
    const cases: readonly (readonly [text: string, cut: string])[] = [
      ['Short enough', 'Short enough'],
      ['Discovery call with Fernhollow Bakery', 'Discovery…Bakery'],
      ['Call with +33 1 99 00 04 17 55 66', 'Call with…04 17 55 66'],
      ['a-name-without-any-blank-in-it-at-all', 'a-name-withou…in-it-at-all'],
      ['東京本社との定例ミーティングの議事録', '東京本社との…ングの議事録'],
      ['👩‍👩‍👧'.repeat(20), `${'👩‍👩‍👧'.repeat(6)}…${'👩‍👩‍👧'.repeat(6)}`],
    ];
    for (const [text, cut] of cases) {
      assert.equal(cutMiddle(text, 26), cut);
    }
  });

  it('is never longer than it may be, nor anything but a beginning and an end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 5, max: 40 }),
        (text, most) => {
          const cut = cutMiddle(text, most);
          if (cut !== text) {
            const at = cut.indexOf('…', text.startsWith('…') ? 1 : 0);
            assert.ok(at >= 0 && cut.length <= text.length + 1, cut);
          }
          assert.ok(cut === text || [...new Intl.Segmenter().segment(cut)].length <= most);
        },
      ),
    );
  });
});
