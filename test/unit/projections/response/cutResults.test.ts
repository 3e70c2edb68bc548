import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { cutResults } from '../../../../src/projections/response/cutResults';
import { weighJson } from '../../../../src/projections/response/weighJson';

describe('The beginning of a long response', () => {
  it('is the first results that there is room for, and never none', () => {
    const result = fc.oneof(fc.string({ maxLength: 40 }), fc.record({ id: fc.string() }));
    fc.assert(
      fc.property(fc.array(result), fc.nat(300), fc.nat(5), (results, room, atLeast) => {
        const cut = cutResults(results, room, atLeast);
        assert.deepStrictEqual(cut, results.slice(0, cut.length));
        assert.ok(cut.length >= Math.min(results.length, Math.max(1, atLeast)));
        const weight = cut.reduce((sum: number, each) => sum + weighJson(each), 0);
        assert.ok(weight <= room || cut.length <= Math.max(1, atLeast));
        const next = results[cut.length];
        assert.ok(next === undefined || weight + weighJson(next) > room);
      }),
    );
  });
});
