import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { surveyTable } from '../../../../src/inputs/texts/surveyTable';
import { TableReader } from '../../../../src/inputs/texts/tableReader';
import { anyText } from '../anyText';
import { idsOf, readTogether } from '../readTogether';

describe('TableReader', () => {
  const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
  const delimiter = fc.constantFrom(',', ';', '\t');
  const lineBreak = fc.constantFrom('\n', '\r\n');

  it('finds exactly the IDs of the column, whatever the other cells hold, in parts of any length', async () => {
    const other = fc.oneof(
      fc.string(),
      fc.constantFrom('a "quoted" word', 'two\nlines', 'two\r\nlines', '430001', '', ' "'),
    );
    const table = fc.record({
      rows: fc.array(fc.tuple(other, id, other, fc.boolean()), { minLength: 1, maxLength: 20 }),
      delimiter,
      lineBreak,
      length: fc.integer({ min: 1, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, length, ...signs }) => {
        const quote = (cell: string): string =>
          /["\r\n\t,;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const lines = [
          ['Title', 'Record ID', 'Notes'],
          ...rows.map(([before, cell, after, isQuoted]) => [
            quote(before),
            isQuoted ? `"${cell}"` : cell,
            quote(after),
          ]),
        ];
        const text = lines.map(cells => cells.join(signs.delimiter)).join(signs.lineBreak);
        const layout = {
          ...surveyTable('Title,Record ID,Notes\na,1,b'),
          delimiter: signs.delimiter,
        };
        const found = await readTogether(text, new TableReader(layout, 1), length);
        assert.deepStrictEqual(
          idsOf(found),
          rows.map(([, cell]) => cell),
        );
        assert.deepStrictEqual(found.unreadable, []);
      }),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  it('gives every piece of any text its place, and ends', async () => {
    const text = fc.array(
      fc.oneof(anyText, fc.constantFrom(',', ';', '"', '""', '\r', '\n', '\t')),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 60 }),
        fc.nat(3),
        async (pieces, length, column) => {
          const table = pieces.join('');
          await readTogether(table, new TableReader(surveyTable(table), column), length);
        },
      ),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  it('reports what is no ID, passes blank cells over, and reads addresses and cells with several IDs', async () => {
    const text = [
      'Record ID;Title',
      '430001;one',
      ';none',
      '1.2E+10;cut',
      ' n/a ;word',
      '"430002; 430003";two',
      'https://app.hubspot.com/contacts/1/record/0-48/430004;address',
      '430005',
    ].join('\n');
    const found = await readTogether(text, new TableReader(surveyTable(text), 0));
    assert.deepStrictEqual(idsOf(found), ['430001', '430002', '430003', '430004', '430005']);
    assert.deepStrictEqual(found.unreadable, [
      { text: '1.2E+10', reason: 'scientificNotation', line: 3, character: 0 },
      { text: 'n/a', reason: 'notANumber', line: 4, character: 1 },
    ]);
  });

  it('goes on behind a quote that is never closed', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `"open,${430_001 + index}`);
    const text = `Title,Record ID\n${rows.join('\n')}`;
    const layout = { ...surveyTable('Title,Record ID\na,430001'), delimiter: ',' };
    const found = await readTogether(text, new TableReader(layout, 1));
    assert.ok(found.places.length > 50_000, `${found.places.length} places`);
  }).timeout(30_000);
});
