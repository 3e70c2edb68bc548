import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { requestNameAt } from '../../../../src/inputs/requestFiles/requestNameAt';
import { anyText } from '../anyText';

describe('The name at a place of a request file', () => {
  /** `|` stands for the cursor. */
  const check = (marked: string, expected: object | undefined) =>
    it(`is found in ${marked}`, () => {
      const offset = marked.indexOf('|');
      const text = marked.replace('|', '');
      const found = requestNameAt(text, offset);
      assert.deepStrictEqual(
        found && { ...found, start: text.slice(0, found.start), end: text.slice(found.end) },
        expected,
      );
    });
  check('{"properties":["hs|_a"]}', {
    text: 'hs_a',
    start: '{"properties":["',
    end: '"]}',
    isQuoted: true,
    isIdProperty: false,
  });
  check('{"propertiesWithHistory":["a","|"]}', {
    text: '',
    start: '{"propertiesWithHistory":["a","',
    end: '"]}',
    isQuoted: true,
    isIdProperty: false,
  });
  check('{"properties":["a", |]}', {
    text: '',
    start: '{"properties":["a", ',
    end: ']}',
    isQuoted: false,
    isIdProperty: false,
  });
  check('{"properties":["hs|', {
    text: 'hs',
    start: '{"properties":["',
    end: '',
    isQuoted: true,
    isIdProperty: false,
  });
  check('{"idProperty":"|"}', {
    text: '',
    start: '{"idProperty":"',
    end: '"}',
    isQuoted: true,
    isIdProperty: true,
  });
  check('{"prop|erties":["a"]}', undefined);
  check('{"inputs":[{"id":"|1"}]}', undefined);
  check('{"properties":[{"a":"|"}]}', undefined);
  check('{"properties":"|"}', undefined);
  check('|', undefined);

  it('lies in the text, whatever that is', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 200 }), (part, at) => {
        const text = `{"properties":["${part}`;
        const offset = Math.min(at, text.length);
        const name = requestNameAt(text, offset);
        if (name !== undefined) {
          assert.ok(name.start <= offset && offset <= name.end && name.end <= text.length);
          assert.equal(name.text, text.slice(name.start, name.end));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
