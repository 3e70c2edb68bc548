import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { decodeAssociations } from '../../../../src/hubspot/decoders/decodeAssociations';

const noLabel = { category: 'HUBSPOT_DEFINED', typeId: 194, label: null };

describe('decodeAssociations', () => {
  it('reads records and their labels, whether their IDs come as numbers or as text', () => {
    const to = [
      { toObjectId: 2510001, associationTypes: [noLabel] },
      {
        toObjectId: '2510101',
        associationTypes: [noLabel, { label: 'Signs ' }, { label: 'Signs' }, { label: '' }],
      },
    ];
    const paging = { next: { after: 'abc', link: '?' } };
    assert.deepStrictEqual(
      decodeAssociations({ results: [{ from: { id: 430001 }, to, paging }] }),
      {
        results: [
          {
            callId: '430001',
            records: [
              { id: '2510001', labels: [] },
              { id: '2510101', labels: ['Signs'] },
            ],
            after: 'abc',
          },
        ],
        errors: [],
      },
    );
  });

  it('tells a call without associations from one that has no answer', () => {
    const context = { fromObjectId: ['1'], fromObjectType: ['call'] };
    const none = {
      category: 'OBJECT_NOT_FOUND',
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      message: 'No deal is associated with call 1.',
      context,
    };
    const errors = [none, { category: 'INTERNAL', subCategory: {}, message: 'No.' }, null];
    assert.deepStrictEqual(decodeAssociations({ results: [], errors })?.errors, [
      {
        callIds: ['1'],
        isNone: true,
        category: 'OBJECT_NOT_FOUND',
        message: 'No deal is associated with call 1.',
      },
      { callIds: [], isNone: false, category: 'INTERNAL', message: 'No.' },
      { callIds: [], isNone: false, category: 'UNKNOWN', message: '' },
    ]);
  });

  it('passes over what has no ID and keeps its neighbours', () => {
    const to = [null, { associationTypes: [] }, { toObjectId: '' }, { toObjectId: '7' }];
    const results = [null, { to }, { from: { id: '1' }, to }, { from: { id: '2' }, to: 'none' }];
    assert.deepStrictEqual(decodeAssociations({ results })?.results, [
      { callId: '1', records: [{ id: '7', labels: [] }] },
      { callId: '2', records: [] },
    ]);
  });

  it('takes any JSON, and answers nothing but records with an ID', () => {
    const associations = fc.record(
      {
        from: fc.oneof(fc.record({ id: fc.jsonValue() }), fc.jsonValue()),
        to: fc.oneof(
          fc.array(fc.record({ toObjectId: fc.jsonValue(), associationTypes: fc.jsonValue() })),
          fc.jsonValue(),
        ),
        paging: fc.oneof(fc.record({ next: fc.jsonValue() }), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({
        results: fc.array(fc.oneof(associations, fc.jsonValue())),
        errors: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      }),
    );
    fc.assert(
      fc.property(body, value => {
        const decoded = decodeAssociations(value);
        decoded?.results.forEach(({ callId, records, after }) => {
          assert.ok(callId !== '' && after !== '');
          records.forEach(({ id, labels }) => assert.ok(id !== '' && !labels.includes('')));
        });
      }),
    );
  });
});
