import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { pickLines } from '../../../../src/inputs/texts/pickLines';

describe('pickLines', () => {
  it('gives the lines that are wanted, however the text is cut', async () => {
    const text = fc.stringMatching(/^[ab\r\n]{0,24}$/);
    const wanted = fc.array(fc.nat({ max: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(text), wanted, async (parts, lines) => {
        const all = parts.join('').split(/\r\n|\r|\n/);
        const expected = lines.filter(line => line < all.length).map(line => [line, all[line]]);
        assert.deepEqual(
          await pickLines(inTurn(parts), new Set(lines)),
          new Map(expected as [number, string][]),
        );
      }),
    );
  });

  it('reads no further than the last of them', async () => {
    let read = 0;
    async function* parts(): AsyncIterable<string> {
      for (;;) {
        read++;
        yield await Promise.resolve('430001\n');
      }
    }
    assert.deepEqual(await pickLines(parts(), new Set([2])), new Map([[2, '430001']]));
    assert.equal(read, 3);
    assert.deepEqual(await pickLines(parts(), new Set()), new Map());
  });

  it('gives up where a line is longer than it is worth', async () => {
    const parts = Array.from({ length: 10 }, () => 'abcdefghij');
    assert.equal(await pickLines(inTurn(parts), new Set([0]), 50), undefined);
  });
});

async function* inTurn(parts: readonly string[]): AsyncIterable<string> {
  for (const part of parts) {
    yield await Promise.resolve(part);
  }
}
