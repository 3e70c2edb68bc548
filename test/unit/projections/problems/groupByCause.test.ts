import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../../src/calls/lookup';
import type { LookupFailure } from '../../../../src/calls/lookupFailure';
import { groupByCause } from '../../../../src/projections/problems/groupByCause';
import { projectSourceProblems } from '../../../../src/projections/problems/sourceProblems';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildLookup } from '../../../support/builders/buildLookup';

const refused: LookupFailure = {
  kind: 'unauthorized',
  category: 'INVALID_AUTHENTICATION',
  message: 'Authentication credentials not found.',
  status: 401,
  correlationId: '0193-a',
};
const unreachable: LookupFailure = { kind: 'network', category: 'ECONNRESET', message: 'no way' };

/** The places, by line, of what is listed, with those each stands for, and the words that begin it. */
function listed(lookup: Lookup, ...ids: readonly string[]): readonly unknown[] {
  const places = ids.map((id, line) => ({ id, line, character: 2 }));
  return groupByCause(projectSourceProblems(lookup, { places, unreadable: [] })).map(
    ({ message, others = [], range }) => [
      [range, ...others.map(other => other.range)].map(({ line }) => line),
      message.split(/[:.] /)[0],
    ],
  );
}

describe('groupByCause', () => {
  it('lists a request that failed once, at the first of its IDs', () => {
    const two = buildLookup(['1', '2'], { ids: ['1', '2'], failure: refused });
    assert.deepEqual(listed(two, '2', '1'), [[[0, 1], 'Call 2 and 1 more ID']]);
    const ids = Array.from({ length: 100 }, (_, index) => String(index + 1));
    const many = buildLookup(ids, { ids, failure: refused });
    assert.deepEqual(listed(many, ...ids), [
      [ids.map((_, line) => line), 'Call 1 and 99 more IDs'],
    ]);
  });

  it('counts an ID once that stands there twice, and lists it at each of its places where it is alone', () => {
    const lookup = buildLookup(['1', '2'], { ids: ['1', '2'], failure: refused });
    assert.deepEqual(listed(lookup, '1', '2', '1'), [[[0, 1, 2], 'Call 1 and 1 more ID']]);
    assert.deepEqual(listed(lookup, '1', '1'), [
      [[0], 'Call 1'],
      [[1], 'Call 1'],
    ]);
  });

  it('tells requests apart that HubSpot’s support finds by different IDs, and no others', () => {
    const ids = ['1', '2', '3', '4', '5'];
    const apart = buildLookup(
      ids,
      { ids: ['1', '2'], failure: refused },
      { ids: ['3', '4'], failure: { ...refused, correlationId: '0193-b' } },
    );
    assert.deepEqual(listed(apart, ...ids), [
      [[0, 1], 'Call 1 and 1 more ID'],
      [[2, 3], 'Call 3 and 1 more ID'],
    ]);
    const alike = buildLookup(
      ids,
      { ids: ['1', '2'], failure: unreachable },
      { ids: ['3', '4'], failure: { ...unreachable } },
      { ids: ['5'], failure: { ...unreachable } },
    );
    assert.deepEqual(listed(alike, ...ids), [[[0, 1, 2, 3, 4], 'Call 1 and 4 more IDs']]);
  });

  it('leaves what HubSpot says of single IDs where they stand', () => {
    const rejected: LookupFailure = {
      kind: 'rejected',
      category: 'VALIDATION_ERROR',
      message: 'no',
    };
    const ids = ['1', '2', '3', '4', '5', '6'];
    const lookup = buildLookup(
      ids,
      { ids: ['1', '2'], body: buildAnswerBody([], ['1', '2']) },
      { ids: ['3', '4'], body: buildAnswerBody([]) },
      { ids: ['5'], failure: rejected },
      { ids: ['6'], failure: { ...rejected } },
    );
    assert.deepEqual(
      listed(lookup, ...ids).map(each => (each as [unknown])[0]),
      [[0], [1], [2], [3], [4], [5]],
    );
  });

  it('leaves an ID alone whose address belongs to another account', () => {
    const made = buildLookup(['1', '2', '3'], { ids: ['1', '2', '3'], failure: refused });
    const lookup = { ...made, account: { ...made.account, portal: { id: '4300100' } } };
    const places = ['1', '2', '3'].map((id, line) => ({ id, line, character: 0 }));
    const [first, ...others] = places;
    const problems = projectSourceProblems(lookup, {
      places: [...(first ? [{ ...first, portalId: '1234567' }] : []), ...others],
      unreadable: [],
    });
    assert.deepEqual(
      groupByCause(problems).map(problem => [problem.range.line, problem.others?.length]),
      [
        [0, undefined],
        [1, 1],
      ],
    );
  });
});
