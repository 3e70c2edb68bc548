import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { delimitedRows } from '../../../../src/projections/values/delimitedRows';
import { originalCell, safeCell } from '../../../../src/projections/values/safeCell';

const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ' ', '1', '\ufeff'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('Cells of a table', () => {
  it('hold no formula, and leave numbers as they are', () => {
    for (const formula of ['=1+1', '@SUM(A1)', '+cmd|/C calc', '-2+3', '\t=1', '+1-555-0100']) {
      assert.equal(safeCell(formula), `'${formula}`);
    }
    for (const text of [
      '-5',
      '-1.5',
      '+442079460162',
      '+44 20 7946 0162',
      '+1 (555) 0100',
      'a=b',
    ]) {
      assert.equal(safeCell(text), text);
    }
  });

  it('give back what they were made of', () => {
    fc.assert(fc.property(cell, text => originalCell(safeCell(text)) === text));
  });

  it('are read again as what they were, whatever separates them', () => {
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
        const { data } = parse<string[]>(delimitedRows(table, delimiter), {
          delimiter,
          newline: '\r\n',
        });
        const read = data.slice(0, -1).map(cells => cells.map(originalCell));
        assert.deepStrictEqual(read, table);
      }),
    );
  });
});
