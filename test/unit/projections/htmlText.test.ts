import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { htmlText } from '../../../src/projections/htmlText';

describe('htmlText', () => {
  const check = (html: string, text: string): void => {
    it(`reads ${JSON.stringify(html)}`, () => {
      assert.equal(htmlText(html).replace(/\s+/g, ' ').trim(), text);
    });
  };

  check('Call back on Monday', 'Call back on Monday');
  check('<p>Call back</p><p>on <b>Mon</b>day</p>', 'Call back on Monday');
  check('one<br>two<br/>three', 'one two three');
  check('3 < 4 & 5 > 4', '3 < 4 & 5 > 4');
  check('Tom &amp; Jerry &lt;3 &#233;&#xe9;&nbsp;&unknown;', 'Tom & Jerry <3 éé &unknown;');
  check('a<script>alert("<b>")</script>b<style>p{}</style>c', 'a b c');
  check('a<!-- <b>hidden</b> -->b', 'a b');
  check('a<script>never closed', 'a');
  check('before <b', 'before');
  check('<img src=x onerror="attack()">', '');
  check('&#0;&#9999999;', '&#0;&#9999999;');

  it('leaves no tag of any markup, and takes as long as the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), inner => {
        assert.doesNotThrow(() => htmlText(`<p>${inner}</p>`));
      }),
    );
    const startMs = performance.now();
    for (const piece of ['<', '<a', '<!--', '<script>', '<script', '&#', '</script']) {
      htmlText(piece.repeat(100_000));
    }
    assert.ok(performance.now() - startMs < 2_000);
  });
});
