import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decodeToolInput } from '../../../../src/features/languageModel/toolInput';

describe('What a language model asks for', () => {
  it('is taken as the schema says', () => {
    const input = { ids: ['430001'], properties: ['hs_call_title'], archived: true };
    assert.deepStrictEqual(decodeToolInput(input), input);
  });

  it('is refused with a sentence that says what to write instead', () => {
    for (const [input, expected] of [
      [{ ids: [430001] }, /"ids\.0": must be text\. Send \{"ids": \["430001"/],
      [{}, /"ids"/],
      [{ ids: [] }, /"ids": is empty/],
      [{ ids: Array.from({ length: 501 }, String) }, /split them over several calls/],
      [{ ids: ['x'.repeat(300)] }, /is too long/],
      ['430001', /"input"/],
    ] as const) {
      assert.throws(() => decodeToolInput(input), expected);
    }
  });

  it('never breaks anything, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        try {
          assert.ok(decodeToolInput(input).ids.length > 0);
        } catch (error) {
          assert.match(String(error), /The input is not usable/);
        }
      }),
    );
  });
});
