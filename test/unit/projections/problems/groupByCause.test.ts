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
const rejected: LookupFailure = { kind: 'rejected', category: 'VALIDATION_ERROR', message: 'no' };

/** `count` IDs from a number on, which say by themselves on which line they stand. */
const idsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(first + index));

/** What is listed of IDs that stand on a line each: the words that begin it, and how many places it stands for. */
function listed(lookup: Lookup, ids: readonly string[]): readonly unknown[] {
  const places = ids.map((id, line) => ({ id, line, character: 2 }));
  return groupByCause(projectSourceProblems(lookup, { places, unreadable: [] })).map(
    ({ message, others = [], range }) => [
      range.line,
      message.split(/[:.] /)[0],
      others.map(other => other.range.line),
    ],
  );
}

describe('groupByCause', () => {
  const ids = idsFrom(0, 100);

  it('lists a request that failed for many IDs once, at the first that stands there', () => {
    const lookup = buildLookup(ids, { ids, failure: refused });
    const [, ...others] = ids.map(Number);
    assert.deepEqual(listed(lookup, ids), [[0, 'Call 0 and 99 more IDs', others]]);
    const some = ids.slice(80);
    assert.deepEqual(listed(lookup, some), [[0, 'Call 80 and 19 more IDs', others.slice(0, 19)]]);
  });

  it('lists a few at their places, in the order of the text', () => {
    const few = idsFrom(0, 10);
    const lookup = buildLookup(
      few,
      { ids: few.slice(0, 8), failure: refused },
      { ids: few.slice(8), failure: unreachable },
    );
    const mixed = ['9', ...few.slice(0, 8), '8'];
    assert.deepEqual(
      listed(lookup, mixed),
      mixed.map((id, line) => [line, `Call ${id}`, []]),
    );
  });

  it('counts an ID once that stands there twice', () => {
    const lookup = buildLookup(ids, { ids, failure: refused });
    const twice = [...ids.slice(0, 11), '0', '5'];
    assert.deepEqual(listed(lookup, twice), [
      [0, 'Call 0 and 10 more IDs', idsFrom(1, 12).map(Number)],
    ]);
    assert.equal(listed(lookup, [...ids.slice(0, 10), '0']).length, 11);
  });

  it('tells requests apart that HubSpot’s support finds by different IDs, and no others', () => {
    const halves = [ids.slice(0, 50), ids.slice(50, 99), ids.slice(99)];
    const lookupOf = (failures: readonly LookupFailure[]): Lookup =>
      buildLookup(
        ids,
        ...failures.map((failure, index) => ({ ids: halves[index] ?? [], failure })),
      );
    const messagesOf = (lookup: Lookup): readonly unknown[] =>
      listed(lookup, ids).map(each => (each as readonly unknown[])[1]);
    const apart = ['0193-a', '0193-b'].map(correlationId => ({ ...refused, correlationId }));
    assert.deepEqual(messagesOf(lookupOf(apart)), [
      'Call 0 and 49 more IDs',
      'Call 50 and 48 more IDs',
    ]);
    const alike = halves.map(() => ({ ...unreachable }));
    assert.deepEqual(messagesOf(lookupOf(alike)), ['Call 0 and 99 more IDs']);
  });

  it('leaves what HubSpot says of single IDs where they stand', () => {
    const missing = ids.slice(0, 30);
    const silent = ids.slice(30, 60);
    const alone = ids.slice(60);
    const lookup = buildLookup(
      ids,
      { ids: missing, body: buildAnswerBody([], missing) },
      { ids: silent, body: buildAnswerBody([]) },
      ...alone.map(id => ({ ids: [id], failure: { ...rejected } })),
    );
    assert.equal(listed(lookup, ids).length, 100);
  });

  it('leaves an ID alone whose address belongs to another account', () => {
    const lookup = buildLookup(ids, { ids, failure: refused });
    const places = ids.map((id, line) => ({
      ...{ id, line, character: 0 },
      ...(line === 3 ? { portalId: '1234567' } : {}),
    }));
    const problems = groupByCause(projectSourceProblems(lookup, { places, unreadable: [] }));
    assert.deepEqual(
      problems.map(({ others, range }) => [range.line, others?.length]),
      [
        [0, 98],
        [3, undefined],
      ],
    );
  });
});
