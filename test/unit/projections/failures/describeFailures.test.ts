import { strict as assert } from 'node:assert';
import { commonFailure } from '../../../../src/calls/commonFailure';
import type { Lookup } from '../../../../src/calls/lookup';
import type { LookupFailure } from '../../../../src/calls/lookupFailure';
import { describeFailure } from '../../../../src/projections/failures/describeFailure';
import { describeFailures } from '../../../../src/projections/failures/describeFailures';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const refused: LookupFailure = { kind: 'rejected', category: 'VALIDATION_ERROR', message: 'no' };
const down: LookupFailure = { kind: 'server', category: 'HTTP_503', message: '', status: 503 };
const noToken: LookupFailure = { kind: 'unauthorized', category: 'X', message: '', status: 401 };
const one = buildAnswerBody([buildCall('1')]);

/** As after a look-up. */
function saidOf(lookup: Lookup): string | undefined {
  const common = commonFailure(lookup);
  return common && describeFailures(lookup, common);
}

describe('Why calls have no answer', () => {
  it('is said of one that was asked for alone as it is', () => {
    const lookup = buildLookup(['1'], { failure: down });
    assert.equal(saidOf(lookup), describeFailure(down));
  });

  it('is said with how many they are, those that were not sent included', () => {
    const some = buildLookup(['1', '2'], { ids: ['1'], body: one }, { ids: ['2'], failure: down });
    assert.equal(saidOf(some), `1 of 2 calls has no answer. ${describeFailure(down)}`);
    const rest = buildLookup(['1', '2', '3'], { ids: ['1'], failure: noToken });
    assert.equal(saidOf(rest), `3 of 3 calls have no answer. ${describeFailure(noToken)}`);
  });

  it('is of several reasons that of most, or what has stopped the look-up', () => {
    const ids = ['1', '2', '3', '4'];
    const both = [
      { ids: ['1'], failure: refused },
      { ids: ['2', '3'], failure: down },
    ];
    assert.equal(
      saidOf(buildLookup(ids.slice(0, 3), ...both)),
      `3 of 3 calls have no answer. There are several reasons, listed under Problems. The main one: ${describeFailure(down)}`,
    );
    const stopped = saidOf(buildLookup(ids, ...both, { ids: ['4'], failure: noToken }));
    assert.ok(stopped?.endsWith(describeFailure(noToken)), stopped);
  });

  it('is said where a look among archived calls has failed and left all answers as they were', () => {
    const lookup = buildLookup(
      ['1', '2'],
      { body: buildAnswerBody([buildCall('1')], ['2']) },
      { ids: ['2'], archived: true, failure: down },
    );
    assert.equal(saidOf(lookup), describeFailure(down));
  });

  it('is nothing where all have an answer', () => {
    assert.equal(saidOf(buildLookup(['1'], { body: one })), undefined);
  });
});
