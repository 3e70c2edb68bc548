import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';
import { readCallIds } from '../../../../src/inputs/texts/readCallIds';
import { anyText } from '../anyText';

describe('readCallIds', () => {
  it('answers for any text, in slices of any length, what parseCallIds does', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 50 }), async (text, sliceLength) => {
        assert.deepStrictEqual(await readCallIds(text, undefined, sliceLength), parseCallIds(text));
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  it('loses nothing where it cuts a line that is very long', async () => {
    const id = fc.integer({ min: 1000, max: Number.MAX_SAFE_INTEGER }).map(String);
    const separator = fc.constantFrom(',', ' ', '","', '\t');
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 1 }), separator, async (some, between) => {
        const list = Array.from({ length: 10_000 }, (_, index) => some[index % some.length] ?? '');
        const { ids, problems } = await readCallIds(list.join(between));
        assert.deepStrictEqual(
          ids.map(({ text }) => text),
          list,
        );
        assert.deepStrictEqual(problems, []);
      }),
      { numRuns: 20 },
    );
  }).timeout(30_000);

  it('does not cut a number with thousands separators', async () => {
    const numbers = Array.from({ length: 10_000 }, () => '1,234,567');
    const { ids, problems } = await readCallIds(numbers.join(';'));
    assert.equal(ids.length, 0);
    assert.equal(problems.length, numbers.length);
  });

  const log = '2026-11-24T03:25:11.123Z INFO call 430001 fetched in 35 ms';
  for (const [name, line, between] of [
    ['a log', log, '\n'],
    ['a log on one line', log, ' '],
    ['a list on one line', '87654321012', ','],
  ] as const) {
    it(`gives everything else its turn all the time, reading ${name}`, async () => {
      const text = Array.from({ length: 50_000 }, () => line).join(between);
      let isReading = true;
      let turns = 0;
      const tick = (): void => {
        turns++;
        if (isReading) {
          setImmediate(tick);
        }
      };
      tick();
      const { ids } = await readCallIds(text);
      isReading = false;
      assert.equal(ids.length, 50_000);
      // One turn for every sixty thousand characters, however fast they are read.
      assert.ok(turns > text.length / 60_000, `${turns} turns`);
    });
  }

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const reading = readCallIds('430001\n'.repeat(100_000), cancel.signal);
    cancel.abort(reason);
    await assert.rejects(reading, reason);
  });
});
