import { strict as assert } from 'node:assert';
import { parseUniqueValues } from '../../../../src/inputs/ids/parseUniqueValues';

describe('parseUniqueValues', () => {
  it('keeps blanks within a value and drops those around it', () => {
    assert.deepStrictEqual(parseUniqueValues(' call 1 ,call-2\r\n\n  https://a/b?c  '), {
      ids: [
        { text: 'call 1', start: 1, end: 7 },
        { text: 'call-2', start: 9, end: 15 },
        { text: 'https://a/b?c', start: 20, end: 33 },
      ],
      problems: [],
    });
  });

  it('takes blanks for separators where it is told to: pasted lines end up in one', () => {
    const values = (text: string, atBlanks: boolean): readonly string[] =>
      parseUniqueValues(text, { atBlanks }).ids.map(piece => piece.text);
    assert.deepStrictEqual(values('HL-1 HL-2,HL-3', true), ['HL-1', 'HL-2', 'HL-3']);
    assert.deepStrictEqual(values('HL-1 HL-2,HL-3', false), ['HL-1 HL-2', 'HL-3']);
  });
});
