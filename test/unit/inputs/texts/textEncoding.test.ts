import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { decodeText, encodingOf } from '../../../../src/inputs/texts/textEncoding';

describe('The bytes of a file', () => {
  const decode = async (bytes: Uint8Array, length: number): Promise<string> => {
    const parts = (async function* () {
      for (let start = 0; start < bytes.length; start += length) {
        yield await Promise.resolve(bytes.subarray(start, start + length));
      }
    })();
    let text = '';
    for await (const part of decodeText(parts, encodingOf(bytes) ?? 'utf-8')) {
      text += part;
    }
    return text;
  };

  it('become the same text in parts of any length, without the mark of the encoding', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(value => !value.includes('\0'));
    const written = fc.tuple(
      text,
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom('utf8', 'utf16le' as const),
    );
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.integer({ min: 1, max: 9 }),
        async ([value, mark, encoding], length) => {
          const isMarked = mark !== '' || encoding === 'utf16le';
          const bytes = Buffer.from(`${isMarked ? '\ufeff' : ''}${value}`, encoding as 'utf8');
          assert.equal(await decode(bytes, length), value.replace(/^\ufeff/, ''));
        },
      ),
    );
  });

  it('are no text where a picture or a spreadsheet is stored, or text of another encoding', () => {
    assert.equal(encodingOf(Buffer.from('PK\u0003\u0004\0\0')), undefined);
    assert.equal(encodingOf(Buffer.from([0x89, 0x50, 0x4e, 0x47])), undefined);
    assert.equal(encodingOf(Buffer.from([0x83, 0x8c, 0x83, 0x52])), undefined);
    assert.equal(encodingOf(Buffer.from('レコードID').subarray(0, 4)), 'utf-8');
    assert.equal(encodingOf(new Uint8Array()), 'utf-8');
  });
});
