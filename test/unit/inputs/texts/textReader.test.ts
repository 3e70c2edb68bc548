import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';
import { readParts } from '../../../../src/inputs/texts/readParts';
import { TextReader } from '../../../../src/inputs/texts/textReader';
import { anyText } from '../anyText';
import { idsOf, readTogether } from '../readTogether';

describe('TextReader', () => {
  it('finds in parts of any length what parseCallIds finds in the whole, each piece at its place', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 60 }), async (text, length) => {
        const found = await readTogether(text, new TextReader(), length);
        const { ids, problems } = parseCallIds(text);
        assert.deepStrictEqual(
          idsOf(found),
          ids.map(id => id.text),
        );
        assert.deepStrictEqual(
          found.unreadable.map(({ text: piece, reason }) => ({ piece, reason })),
          problems.map(({ text: piece, reason }) => ({ piece, reason })),
        );
      }),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  it('counts lines as an editor does, whatever ends them', async () => {
    const { places } = await readTogether(
      '430001\r\n430002\r430003\n\n 430004',
      new TextReader(),
      7,
    );
    assert.deepStrictEqual(places, [
      { id: '430001', line: 0, character: 0 },
      { id: '430002', line: 1, character: 0 },
      { id: '430003', line: 2, character: 0 },
      { id: '430004', line: 4, character: 1 },
    ]);
  });

  it('begins to count where a selection begins', async () => {
    const start = { line: 7, character: 12 };
    const { places } = await readParts(['430001,\n430002'], new TextReader(), { start });
    assert.deepStrictEqual(places, [
      { id: '430001', line: 7, character: 12 },
      { id: '430002', line: 8, character: 0 },
    ]);
  });

  it('loses no ID of a line that never ends', async () => {
    const list = Array.from({ length: 200_000 }, (_, index) => String(87_654_000_000 + index));
    for (const separator of [', ', ',', ' ', '","']) {
      const text = list.join(separator);
      assert.deepStrictEqual(idsOf(await readTogether(text, new TextReader())), list, separator);
    }
  }).timeout(30_000);

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const parts = Array.from({ length: 1000 }, () => '430001\n');
    const reading = readParts(parts, new TextReader(), { signal: cancel.signal });
    cancel.abort(reason);
    await assert.rejects(reading, reason);
  });
});
