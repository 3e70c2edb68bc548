import { strict as assert } from 'node:assert';
import { canRecheckArchived } from '../../../src/calls/canRecheckArchived';
import { idsToRecheck } from '../../../src/calls/idsToRecheck';
import type { LookupFailure } from '../../../src/calls/lookupFailure';
import { retryCommandOf } from '../../../src/calls/retryCommandOf';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildCall } from '../../support/builders/buildCall';
import { buildLookup, type Ending } from '../../support/builders/buildLookup';

const failure: LookupFailure = { kind: 'timeout', category: 'TIMEOUT', message: '' };
const ids = ['1', '2', '3'];
const missing: Ending = { body: buildAnswerBody([], ids) };

describe('The missing IDs that are to be looked for among archived ones', () => {
  const cases: readonly (readonly [
    title: string,
    endings: readonly Ending[],
    left: readonly string[],
    retry: ReturnType<typeof retryCommandOf>,
  ])[] = [
    ['are all of them at first', [missing], ids, 'retryFailed'],
    [
      'are those of a batch that failed while others were answered',
      [
        missing,
        { ids: ['1'], archived: true, body: buildAnswerBody([], ['1']) },
        { ids: ['2', '3'], archived: true, failure },
      ],
      ['2', '3'],
      'recheckArchived',
    ],
    [
      'are those that were never asked for because somebody has cancelled',
      [missing, { ids: ['1', '2'], archived: true, body: buildAnswerBody([], ['1', '2']) }],
      ['3'],
      'retryFailed',
    ],
    [
      'are those the answer is silent about',
      [missing, { archived: true, body: buildAnswerBody([], ['1']) }],
      ['2', '3'],
      'retryFailed',
    ],
    [
      'are none once each was found or is known to be not archived',
      [
        missing,
        {
          archived: true,
          body: buildAnswerBody([buildCall('1', {}, { archived: true })], ['2', '3']),
        },
      ],
      [],
      'retryFailed',
    ],
    [
      'wait while there are IDs that have failed',
      [
        { ids: ['1'], body: buildAnswerBody([], ['1']) },
        { ids: ['2'], failure },
      ],
      ['1'],
      'retryFailed',
    ],
  ];
  for (const [title, endings, left, retry] of cases) {
    it(title, () => {
      const lookup = buildLookup(ids, ...endings);
      assert.deepStrictEqual(
        [idsToRecheck(lookup), canRecheckArchived(lookup), retryCommandOf(lookup)],
        [left, left.length > 0, retry],
      );
    });
  }

  it('are none of a look-up that has asked for archived calls', () => {
    const lookup = buildLookup(ids, missing);
    const archived = { ...lookup, options: { ...lookup.options, archived: true } };
    assert.deepStrictEqual(idsToRecheck(archived), []);
  });
});
