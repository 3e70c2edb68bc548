import { strict as assert } from 'node:assert';
import { invalidReasons } from '../../../../src/calls/invalidPiece';
import { describeInvalidReason } from '../../../../src/projections/failures/describeInvalidReason';

describe('describeInvalidReason', () => {
  for (const reason of invalidReasons) {
    it(`fits into a line of a list: ${reason}`, () => {
      assert.ok(describeInvalidReason(reason).length <= 60);
    });
  }
});
