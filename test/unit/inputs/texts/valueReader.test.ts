import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { candidatesNamed } from '../../../../src/inputs/texts/candidatesNamed';
import { createReader } from '../../../../src/inputs/texts/createReader';
import { surveyTable } from '../../../../src/inputs/texts/surveyTable';
import type { TextFormat } from '../../../../src/inputs/texts/textFormat';
import { withoutHeader } from '../../../../src/inputs/texts/withoutHeader';
import { anyText } from '../anyText';
import { accessTokens } from '../anyToken';
import { idsOf, readTogether } from '../readTogether';

describe('The values of a unique property', () => {
  const idProperty = 'external_call_key';
  const table = (head: string): TextFormat => ({ kind: 'table', layout: surveyTable(head) });
  const read = async (
    text: string,
    format: TextFormat,
    { column, length }: { readonly column?: number; readonly length?: number } = {},
  ) => readTogether(text, createReader(format, { column, idProperty }), length);

  it('are read from a text as they are, one on each line or between commas, in parts of any length', async () => {
    const value = fc
      .stringMatching(/^[^,\r\n]+$/)
      .map(text => text.trim())
      .filter(text => text !== '');
    const separator = fc.constantFrom(',', '\n', '\r\n', ' , ', '\n\n', ',\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(value),
        separator,
        fc.integer({ min: 1, max: 40 }),
        async (values, sign, length) => {
          const found = await read(values.join(sign), { kind: 'text' }, { length });
          assert.deepStrictEqual(idsOf(found), values);
          assert.deepStrictEqual(found.unreadable, []);
        },
      ),
    );
  }).timeout(30_000);

  it('are the cells of a column, whatever is in them', async () => {
    const text = 'Title;External call key\na;HL 1\nb;"HL;2"\nc;\nd;430001.5';
    const found = await read(text, table(text), { column: 1 });
    assert.deepStrictEqual(idsOf(found), ['HL 1', 'HL;2', '430001.5']);
    assert.deepStrictEqual(
      found.places.map(({ character, line }) => [line, character]),
      [
        [1, 2],
        [2, 3],
        [4, 2],
      ],
    );
    // Of a quote that is written twice there is one in the value.
    const quoted = createReader(table(text), { column: 1, idProperty }).read(
      'a;b\nx;"5"" A"',
      true,
    );
    assert.deepStrictEqual(
      quoted.ids.map(piece => piece.text),
      ['5" A'],
    );
  });

  it('stand where they are written, however long their signs are there', async () => {
    const csv = 'Title;Key\na;" HL ""1"" "';
    const json = String.raw`{ "external_call_key": "HL \u00221\"" }`;
    const ofCsv = await read(csv, table(csv), { column: 1 });
    assert.deepStrictEqual(ofCsv.places, [
      { id: 'HL "1"', line: 1, character: 4, written: 'HL ""1""' },
    ]);
    const ofJson = await read(json, { kind: 'json' });
    assert.deepStrictEqual(ofJson.places, [
      { id: 'HL "1"', line: 0, character: 24, written: String.raw`HL \u00221\"` },
    ]);
  });

  it('are those of the property in JSON, and not the IDs beside them', async () => {
    const text = JSON.stringify({
      results: [
        { id: '430001', properties: { external_call_key: 'HL-1', hs_object_id: '430001' } },
        { id: '430002', properties: { external_call_key: 7, qa_score: '9' } },
        { external_call_key: ['HL-3', null, 'HL-4'], callId: 430003 },
      ],
      portalId: 430004,
      inputs: [{ id: 'HL-5' }, { id: 430006 }],
    });
    for (const length of [1, 7, 10_000]) {
      const found = await read(text, { kind: 'json' }, { length });
      assert.deepStrictEqual(idsOf(found), ['HL-1', '7', 'HL-3', 'HL-4', 'HL-5', '430006']);
    }
    const list = await read('["HL-1", "HL-2"]', { kind: 'json' });
    assert.deepStrictEqual(idsOf(list), ['HL-1', 'HL-2']);
  });

  it('have a place in any text, and the reader ends', async () => {
    const format = fc.constantFrom<TextFormat['kind']>('text', 'table');
    await fc.assert(
      fc.asyncProperty(
        anyText,
        format,
        fc.integer({ min: 1, max: 60 }),
        async (text, kind, length) => {
          await read(text, kind === 'table' ? table(text) : { kind: 'text' }, { length });
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  it('are not what stands above them to say what they are', async () => {
    const property = { name: idProperty, label: 'External call key' };
    for (const header of ['external_call_key', 'External Call Key']) {
      const { places } = await read(`${header}\nHL-1\nHL-2\n`, { kind: 'text' });
      const kept = withoutHeader(places, { kind: 'text' }, property);
      assert.deepStrictEqual(
        kept.map(({ id }) => id),
        ['HL-1', 'HL-2'],
      );
    }
    const { places } = await read('HL-1\nHL-2\n', { kind: 'text' });
    assert.strictEqual(withoutHeader(places, { kind: 'text' }, property), places);
  });

  it('are never a token: values are sent and kept', async () => {
    await fc.assert(
      fc.asyncProperty(accessTokens, async token => {
        for (const [text, format] of [
          [`HL-1\nAuthorization: Bearer ${token}`, { kind: 'text' }],
          [`external_call_key;b\nHL-1;\n${token};`, table('external_call_key;b\nHL-1;')],
          [JSON.stringify({ external_call_key: ['HL-1', token] }), { kind: 'json' }],
        ] as const) {
          const found = await read(text, format, { column: 0 });
          assert.deepStrictEqual(idsOf(found), ['HL-1']);
          assert.deepStrictEqual(
            found.unreadable.map(({ reason }) => reason),
            ['accessToken'],
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are looked for in the columns that are called like the property or its label', () => {
    const named = (header: string): readonly number[] =>
      candidatesNamed(surveyTable(`${header}\na;b;c\n`, { delimiter: ';' }).columns, {
        name: 'external_call_key',
        label: '外部キー',
      }).map(({ index }) => index);
    assert.deepStrictEqual(named('Title;External Call Key;外部キー'), [1, 2]);
    assert.deepStrictEqual(named('Title;Record ID;Key'), []);
  });
});
