import { strict as assert } from 'node:assert';
import { surveyText, type TextHints } from '../../../../src/inputs/texts/surveyText';

describe('surveyText', () => {
  const check = (title: string, text: string, hints: TextHints, kind: string): void => {
    it(title, () => assert.equal(surveyText(text, hints).kind, kind));
  };

  check('knows a table by its file', 'a,b\n1,2', { fileName: 'calls.CSV' }, 'table');
  check('knows JSON by its file', '', { fileName: 'calls.ndjson' }, 'json');
  check('knows JSON by its language', '', { languageId: 'jsonc' }, 'json');
  check('reads a log as text, whatever is in it', '{"callId":1}', { fileName: 'a.log' }, 'text');
  check('sees JSON', ' [{"id": "430001"}, {"id": "43', { isCut: true }, 'json');
  check('takes no log for JSON', '[INFO] call 430001', {}, 'text');
  check('sees a table with a column of IDs', 'Title\tRecord ID\na\t430001', {}, 'table');
  check('takes no sentence for a table', 'Hello, we miss the calls 430001, 430002', {}, 'text');
  check(
    'takes a list in a table’s file for a list',
    '430001,430002,430003',
    { fileName: 'a.csv' },
    'text',
  );
  check(
    'reads a single column of something as a list',
    'calls\nabc',
    { fileName: 'a.csv' },
    'text',
  );
  check(
    'reads no single column of other records as a list',
    'Contact ID\n99120001\n99120002',
    { fileName: 'a.csv' },
    'table',
  );
  check('reads nothing as text', '', {}, 'text');

  describe('for the values of a unique property', () => {
    const idProperty = { name: 'external_call_key', label: 'Call key' };
    const csv = { fileName: 'a.csv', idProperty };

    const layoutOf = (text: string, hints: TextHints) => {
      const format = surveyText(text, hints);
      if (format.kind !== 'table') {
        return format.kind;
      }
      const { candidates, columns, hasHeader } = format.layout;
      return [hasHeader, columns.map(({ name }) => name), candidates.map(({ index }) => index)];
    };

    it('finds the column that is called like it, whatever else looks like IDs', () => {
      const text = 'Record ID,Call Key\n430001,HL-1\n430002,HL-2';
      const found = [true, ['Record ID', 'Call Key'], [1]];
      assert.deepEqual(layoutOf(text, csv), found);
      assert.deepEqual(layoutOf(text, { idProperty }), found);
      assert.deepEqual(layoutOf(text.replaceAll(',', '\t'), { idProperty }), found);
    });

    it('takes a first row for values where it has digits like the others', () => {
      assert.deepEqual(layoutOf('HL-1,a\nHL-2,b', csv), [false, ['', ''], []]);
      assert.deepEqual(layoutOf('Key,Note\nHL-1,a\nHL-2,b', csv), [true, ['Key', 'Note'], []]);
    });

    it('has no doubt about a single column', () => {
      assert.deepEqual(layoutOf('HL-1\n"HL ""2"""\n', csv), [false, [''], [0]]);
      assert.deepEqual(layoutOf('Key\nHL-1\n', csv), [true, ['Key'], [0]]);
    });

    it('takes cells of a spreadsheet for a table, and values between commas for a list', () => {
      const cells = layoutOf('HL-1\ta\nHL-2\tb\nHL-', { idProperty, isCut: true });
      assert.deepEqual(cells, [false, ['', ''], []]);
      assert.equal(layoutOf('HL-1\tHL-2', { idProperty }), 'text');
      assert.equal(layoutOf('HL-1, HL-2\nHL-3, HL-4', { idProperty }), 'text');
      assert.equal(layoutOf('HL-1,HL-2,HL-3', csv), 'text');
    });
  });
});
