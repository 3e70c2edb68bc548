import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { mendedId } from '../../../../src/inputs/ids/mendedId';
import { parseCallIds } from '../../../../src/inputs/ids/parseCallIds';

describe('mendedId', () => {
  const check = (text: string, id: string | undefined): void => {
    it(`makes ${id ?? 'nothing'} of ${text}`, () => {
      const [piece] = parseCallIds(text).problems;
      assert.ok(piece);
      assert.equal(mendedId(piece), id);
    });
  };

  check('00430001', '430001');
  check('430001.0', '430001');
  check('430001.00', '430001');
  check('-430001', '430001');
  check('1,234,567', '1234567');
  check('1.234.567', '1234567');
  check('1’234’567', '1234567');
  check('0', undefined);
  check('-0', undefined);
  check('1.2E+10', undefined);
  check('430001.5', undefined);
  check('430.000', undefined);
  check('123,456', undefined);
  check('1.234,50', undefined);
  check('9007199254740993', undefined);
  check('009007199254740993', undefined);
  check('oops', undefined);

  it('gives back every ID that zeros, decimal places or a sign were added to', () => {
    const ids = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(String);
    const damage = fc.constantFrom(
      (id: string) => `00${id}`,
      (id: string) => `${id}.0`,
      (id: string) => `-${id}`,
    );
    fc.assert(
      fc.property(ids, damage, (id, damaged) => {
        const [piece] = parseCallIds(damaged(id)).problems;
        assert.equal(piece && mendedId(piece), id);
      }),
    );
  });

  it('answers nothing but IDs, whatever the piece', () => {
    const reasons = fc.constantFrom(
      'leadingZero' as const,
      'decimal' as const,
      'thousandsSeparators' as const,
      'negative' as const,
      'scientificNotation' as const,
    );
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9.,’]{0,24}$/));
    fc.assert(
      fc.property(texts, reasons, (text, reason) => {
        const id = mendedId({ text, reason });
        assert.ok(id === undefined || parseCallIds(id).ids.length === 1);
      }),
    );
  });
});
