import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { textOfHtml } from '../../../../src/projections/values/textOfHtml';

describe('Notes as text', () => {
  it('have a line for each paragraph and point, and the characters that were meant', () => {
    const html =
      '<p>Two&nbsp;years, <b>paid</b> yearly</p><ol><li>Training &amp; help</li><li>5 &lt; 6 &#8364;&#x1F4DE;</li></ol><script>alert(1)</script>Done<br/>now';
    assert.equal(
      textOfHtml(html),
      'Two years, paid yearly\n• Training & help\n• 5 < 6 €📞\nDone\nnow',
    );
  });

  it('have letters with accents where these are written by name', () => {
    assert.equal(
      textOfHtml(
        'Caf&eacute; &Uuml;ber&nbsp;&frac12; &laquo;&yuml;&raquo; &rsquo;&euro; &unknown;',
      ),
      'Café Über ½ «ÿ» ’€ &unknown;',
    );
  });

  it('hide what a browser hides, and nothing that was only meant as a sign', () => {
    for (const [html, text] of [
      ['a<script>alert("<b>")</script>b<style>p{}</style>c', 'abc'],
      ['a<!-- <b>hidden</b> -->b', 'ab'],
      ['a<script>never closed', 'a'],
      ['before <b', 'before'],
      ['<img src=x onerror="attack()">', ''],
      ['<b>5 < 6</b>', '5 < 6'],
    ] as const) {
      assert.equal(textOfHtml(html), text, html);
    }
  });

  it('stay as they are where they are no HTML', () => {
    for (const text of ['a < b & c > d', '&constructor; &#0;', 'x &lt', '<3']) {
      assert.equal(textOfHtml(text), text);
    }
  });

  it('are read whatever they are, also when they are long', () => {
    const piece = fc.constantFrom('<', '>', '<p', '<script>', '</', '&', '&#', ';', 'x', ' ', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), pieces => {
        assert.ok(textOfHtml(pieces.join('')).length <= 3 * pieces.join('').length + 1);
      }),
    );
    for (const part of ['<script>', '<', '<li ', '&#', ' \n', '</p', '<!--', '<style>a</']) {
      const startMs = performance.now();
      textOfHtml(part.repeat(65_536 / part.length));
      assert.ok(performance.now() - startMs < 1_000, part);
    }
  });
});
