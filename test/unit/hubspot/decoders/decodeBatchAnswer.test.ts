import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { matchAnswer } from '../../../../src/calls/matchAnswer';
import { decodeBatchAnswer } from '../../../../src/hubspot/decoders/decodeBatchAnswer';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';

describe('decodeBatchAnswer', () => {
  it('reads calls, the one error for many IDs, and keeps the body as it is', () => {
    const body = buildAnswerBody(
      [buildCall('1', { hs_call_title: 'Hello', hs_call_body: null })],
      ['2', '3'],
    );
    const answer = decodeBatchAnswer(body);
    assert.deepStrictEqual(answer?.results[0]?.properties, {
      hs_call_title: 'Hello',
      hs_call_body: null,
    });
    assert.deepStrictEqual(answer.errors[0]?.ids, ['2', '3']);
    assert.equal(answer.raw, body);
  });

  it('keeps fields it does not know', () => {
    const answer = decodeBatchAnswer(
      buildAnswerBody([buildCall('1', {}, { objectWriteTraceId: 'x' })]),
    );
    assert.equal(answer?.results[0]?.raw['objectWriteTraceId'], 'x');
  });

  it('takes null for absent, in a record and in its history', () => {
    const version = { value: 'A', timestamp: '2026-03-02T09:10:00Z', sourceType: 'CRM_UI' };
    const nulls = { sourceId: null, sourceLabel: null, updatedByUserId: null };
    const call = buildCall(
      '1',
      {},
      {
        archivedAt: null,
        propertiesWithHistory: { hs_call_status: [{ ...version, ...nulls }] },
      },
    );
    const [record] = decodeBatchAnswer(buildAnswerBody([call]))?.results ?? [];
    assert.deepStrictEqual(record?.propertiesWithHistory, { hs_call_status: [version] });
  });

  for (const body of [
    null,
    5,
    'text',
    [],
    {},
    { results: {} },
    { status: 'error', message: 'no' },
  ]) {
    it(`takes ${JSON.stringify(body)} for no answer`, () => {
      assert.equal(decodeBatchAnswer(body), undefined);
    });
  }

  it('sets aside what is no call and reads its neighbours', () => {
    const answer = decodeBatchAnswer(
      buildAnswerBody([buildCall('1'), null, { id: '2' }, buildCall('3')]),
    );
    assert.deepStrictEqual(
      [answer?.results.map(call => call.id), answer?.malformed.map(({ index, id }) => [index, id])],
      [
        ['1', '3'],
        [
          [1, undefined],
          [2, '2'],
        ],
      ],
    );
  });

  it('reads IDs that are numbers as text, unless they have lost digits', () => {
    const errors = [
      { category: 'OBJECT_NOT_FOUND', context: { ids: [430404, '5', 2 ** 53, 1.5] } },
    ];
    const answer = decodeBatchAnswer(
      buildAnswerBody([{ ...buildCall('1'), id: 430001 }], [], { errors }),
    );
    assert.ok(answer);
    assert.deepStrictEqual(
      [answer.errors[0]?.ids, answer.malformed.map(({ id }) => id)],
      [['430404', '5'], ['430001']],
    );
    const batch = { properties: [], propertiesWithHistory: [], archived: false };
    assert.deepStrictEqual(
      matchAnswer({ ...batch, ids: ['430001', '430404'] }, answer).map(entry =>
        entry.kind === 'failed' ? entry.failure.category : entry.kind,
      ),
      ['MALFORMED_RESULT', 'missing'],
    );
  });

  it('makes something of any JSON with results, and loses none of them', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(fc.array(json), json, json, (results, errors, rest) => {
        const answer = decodeBatchAnswer({ results, errors, status: rest, numErrors: rest });
        assert.ok(answer);
        assert.equal(answer.results.length + answer.malformed.length, results.length);
      }),
    );
  });
});
