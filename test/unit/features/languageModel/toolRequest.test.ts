import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { ToolError } from '../../../../src/features/languageModel/toolError';
import { readToolRequest } from '../../../../src/features/languageModel/toolRequest';

describe('What a language model asks for', () => {
  it('is taken as the schema says', async () => {
    const input = { ids: ['430001'], properties: ['hs_call_title'], archived: true };
    assert.deepStrictEqual(await readToolRequest(input), { ...input, duplicates: [], invalid: [] });
  });

  it('is every ID in its texts, once', async () => {
    const url = 'https://app.hubspot.com/contacts/1/call/430003';
    const ids = ['["430001,430002,430404"]', '430002', url, '430004.0', 'the last one'];
    const request = await readToolRequest({ ids });
    assert.deepStrictEqual(request.ids, ['430001', '430002', '430404', '430003']);
    assert.deepStrictEqual(request.duplicates, ['430002']);
    assert.deepStrictEqual(
      request.invalid.map(({ text }) => text),
      ['430004.0', 'the last one'],
    );
  });

  it('is refused with a sentence that says what to write instead', async () => {
    for (const [input, expected] of [
      [{ ids: [430001] }, /"ids\.0": must be text\. Send \{"ids": \["430001"/],
      [{}, /"ids"/],
      [{ ids: [] }, /"ids": is empty/],
      [{ ids: numbered(501) }, /split them over several calls/],
      [{ ids: ['x'.repeat(300)] }, /is too long/],
      [{ ids: ['the last one', '430004.0'] }, /"ids": holds no call ID/],
      ['430001', /"input"/],
    ] as const) {
      await assert.rejects(readToolRequest(input), expected);
    }
  });

  it('is at most 500 IDs, in however few texts they stand', async () => {
    const inTexts = (count: number): readonly string[] =>
      Array.from({ length: count / 10 }, (_, index) =>
        numbered(10)
          .map(id => `${id}${1000 + index}`)
          .join(' '),
      );
    const most = await readToolRequest({ ids: inTexts(500) });
    assert.equal(most.ids.length, 500);
    // The same again is no further call.
    const twice = await readToolRequest({ ids: [...inTexts(500), ...inTexts(500)].slice(0, 99) });
    assert.equal(twice.ids.length, 500);
    await assert.rejects(readToolRequest({ ids: inTexts(510) }), (error: unknown) => {
      assert.ok(error instanceof ToolError);
      assert.match(error.message, /holds 510 different call IDs; split them/);
      return true;
    });
  });

  it('never breaks anything, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async input => {
        try {
          assert.ok((await readToolRequest(input)).ids.length > 0);
        } catch (error) {
          assert.match(String(error), /The input is not usable/);
        }
      }),
    );
  });
});

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(1000 + index));
}
