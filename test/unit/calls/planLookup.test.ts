import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { planLookup } from '../../../src/calls/planLookup';

const options = { properties: ['hs_call_title'], propertiesWithHistory: [], archived: false };

describe('planLookup', () => {
  it('asks for each ID once, in the order given, and for what merged calls are known by', () => {
    assert.deepStrictEqual(planLookup(['3', '1', '3', '2', '3'], options), {
      ids: ['3', '1', '2'],
      positions: new Map([
        ['3', 0],
        ['1', 1],
        ['2', 2],
      ]),
      duplicates: ['3', '3'],
      batches: [
        {
          ids: ['3', '1', '2'],
          properties: ['hs_call_title', 'hs_merged_object_ids'],
          propertiesWithHistory: [],
          archived: false,
        },
      ],
    });
  });

  it('asks for the unique property that calls are found by', () => {
    const [batch] = planLookup(['a'], { ...options, idProperty: 'external_call_key' }).batches;
    assert.deepStrictEqual(batch?.properties, [
      'hs_call_title',
      'external_call_key',
      'hs_merged_object_ids',
    ]);
  });

  it('cuts any list into batches HubSpot accepts without losing, adding or moving an ID', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500).map(String), { maxLength: 700 }),
        fc.boolean(),
        (ids, withHistory) => {
          const propertiesWithHistory = withHistory ? ['hs_call_title'] : [];
          const plan = planLookup(ids, { ...options, propertiesWithHistory });
          assert.deepStrictEqual(plan.ids, [...new Set(ids)]);
          assert.equal(plan.ids.length + plan.duplicates.length, ids.length);
          assert.deepStrictEqual(
            plan.batches.flatMap(batch => batch.ids),
            plan.ids,
          );
          const largest = withHistory ? 50 : 100;
          assert.ok(
            plan.batches.every(batch => batch.ids.length > 0 && batch.ids.length <= largest),
          );
        },
      ),
    );
  });
});
