import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../../src/base/json';
import { decodeResult } from '../../../../src/hubspot/decoders/decodeResult';
import { buildCall } from '../../../support/builders/buildCall';

describe('decodeResult', () => {
  it('reads the address of the page, where HubSpot sends it', () => {
    const url = 'https://app.hubspot.com/contacts/1/record/0-48/5';
    assert.equal(read(buildCall('5', {}, { url })).url, url);
    assert.ok(!('url' in read(buildCall('5'))));
  });

  it('says which value is none', () => {
    assert.deepEqual(read({ ...buildCall('5'), properties: { hs_call_title: 3 } }), {
      index: 0,
      id: '5',
      reason: 'properties: “hs_call_title” is neither text nor null but number',
    });
  });

  it('reads a call at sight as the schema reads it, whatever is odd about it', () => {
    const odd = fc.oneof(fc.constant(undefined), fc.jsonValue() as fc.Arbitrary<Json>);
    const anyOf = (usual: fc.Arbitrary<Json>): typeof odd =>
      fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
    const call = fc.record({
      id: anyOf(fc.string()),
      properties: anyOf(fc.dictionary(fc.string(), anyValue)),
      propertiesWithHistory: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, odd),
      createdAt: anyOf(fc.string()),
      updatedAt: anyOf(fc.string()),
      archived: anyOf(fc.boolean()),
      archivedAt: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, odd),
      url: fc.oneof(fc.constant(undefined), anyOf(fc.string())),
    });
    fc.assert(
      fc.property(call, item => {
        // As it came over the wire: nothing there is undefined.
        const sent = JSON.parse(JSON.stringify(item)) as JsonObject;
        // Null stands for nothing, and no call that is read at sight has it.
        const withNull = 'archivedAt' in sent ? sent : { ...sent, archivedAt: null };
        assert.deepEqual(read(sent), read(withNull));
      }),
    );
  });
});

/** Nearly always text or null, as on the wire. */
const anyValue = fc
  .tuple(fc.option(fc.string()), fc.integer(), fc.nat(20))
  .map(([usual, odd, chance]) => (chance === 0 ? odd : usual));

/** What was read, without the body it was read from. */
function read(item: JsonObject): object & { readonly url?: string } {
  const { raw, ...rest } = { raw: undefined, ...decodeResult(item, 0) };
  assert.ok(raw === undefined || raw === item);
  return rest;
}
