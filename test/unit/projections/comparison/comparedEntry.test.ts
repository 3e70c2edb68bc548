import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../../src/base/json';
import type { LookupEntry } from '../../../../src/calls/lookupEntry';
import { comparedEntry, differ } from '../../../../src/projections/comparison/comparedEntry';
import { volatileFields } from '../../../../src/projections/values/volatileFields';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('What is compared of a call', () => {
  it('has its names in order, whatever order they came in', () => {
    const [one, other] = [
      entryOf(buildCall('1', { b: '2', a: '1' }, { z: { y: 1, x: [{ d: 1, c: 2 }] } })),
      entryOf(buildCall('1', { a: '1', b: '2' }, { z: { x: [{ c: 2, d: 1 }], y: 1 } })),
    ];
    assert.equal(textOf(one), textOf(other));
    assert.equal(differ(one, other, false), false);
    assert.match(
      textOf(one),
      /^\{"archived":.*"properties":\{"a":"1","b":"2"\}.*"z":\{"x":\[\{"c"/,
    );
  });

  it('leaves out what changes by itself where that is wanted, and nothing else', () => {
    const before = entryOf(buildCall('1', { hs_lastmodifieddate: '1', hs_call_title: 'A' }));
    const touched = entryOf(
      buildCall('1', { hs_lastmodifieddate: '2', hs_call_title: 'A' }, { updatedAt: '2027-01-01' }),
    );
    const changed = entryOf(buildCall('1', { hs_lastmodifieddate: '2', hs_call_title: 'B' }));
    assert.deepStrictEqual(
      [differ(before, touched, false), differ(before, touched, true)],
      [true, false],
    );
    assert.equal(differ(before, changed, true), true);
  });

  it('says what came of an id without a call', () => {
    const missing = entryOf(undefined);
    assert.match(
      textOf(missing),
      /^\{"category":"OBJECT_NOT_FOUND","id":"1",.*"state":"missing"\}$/,
    );
    assert.equal(differ(missing, entryOf(buildCall('1')), true), true);
  });

  it('is all that came, in any order and however deep', () => {
    const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), rest => {
        const raw = buildCall('1', {}, rest);
        const entry = entryOf({ ...raw, ...buildCall('1') });
        const compared = comparedEntry(entry, false);
        assert.deepStrictEqual(compared, 'call' in entry && { ...entry.call.raw });
        const hidden = comparedEntry(entry, true) as JsonObject;
        assert.ok(Object.keys(hidden).every(name => !volatileFields.has(name)));
      }),
    );
    let deep: Json = 1;
    for (let level = 0; level < 3_000; level++) {
      deep = [deep];
    }
    assert.doesNotThrow(() => comparedEntry(entryOf(buildCall('1', {}, { deep })), true));
  });
});

/** What came of the id 1; a missing call unless one is given. */
function entryOf(call: JsonObject | undefined): LookupEntry {
  const body = call === undefined ? buildAnswerBody([], ['1']) : buildAnswerBody([call]);
  const [entry] = buildLookup(['1'], { body }).entries;
  assert.ok(entry);
  return entry;
}

function textOf(entry: LookupEntry): string {
  return JSON.stringify(comparedEntry(entry, false));
}
