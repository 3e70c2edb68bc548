import { strict as assert } from 'node:assert';
import { describeInvalidReason } from '../../../src/projections/describeInvalidReason';

describe('describeInvalidReason', () => {
  const reasons = [
    'scientificNotation',
    'decimal',
    'beyondSafeInteger',
    'leadingZero',
    'thousandsSeparators',
    'negative',
    'blank',
    'accessToken',
    'notANumber',
  ] as const;

  for (const reason of reasons) {
    it(`fits into a line of a list: ${reason}`, () => {
      assert.ok(describeInvalidReason(reason).length <= 60);
    });
  }
});
