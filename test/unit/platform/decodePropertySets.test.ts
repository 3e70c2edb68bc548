import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { decodePropertySets } from '../../../src/platform/decodePropertySets';
import { describePropertySetProblem } from '../../../src/projections/values/describePropertySetProblem';

describe('decodePropertySets', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('billing', '__proto__', 'toString', ' ', '組'),
  );
  const sets = fc.array(
    fc.tuple(name, fc.oneof(fc.array(fc.oneof(name, fc.anything())), fc.anything())),
  );
  const said = (value: unknown): readonly string[] =>
    decodePropertySets(value).problems.map(describePropertySetProblem);

  it('keeps the sets of the setting and their names, in order, each name once', () => {
    const { sets: read, problems } = decodePropertySets({
      billing: ['hs_call_title', 'qa_score', 'hs_call_title'],
      品質: ['qa_score'],
    });
    assert.deepStrictEqual(read, [
      { name: 'billing', properties: ['hs_call_title', 'qa_score'] },
      { name: '品質', properties: ['qa_score'] },
    ]);
    assert.deepStrictEqual(problems, []);
    assert.deepStrictEqual(decodePropertySets(undefined), { sets: [], problems: [] });
  });

  it('leaves out what is wrong, says where it is, and keeps the rest', () => {
    const value = { a: ['x', 7, '', 'y'], b: 'x', c: [], ' ': ['x'], d: ['z'] };
    assert.deepStrictEqual(
      decodePropertySets(value).sets.map(set => [set.name, ...set.properties]),
      [
        ['a', 'x', 'y'],
        ['d', 'z'],
      ],
    );
    assert.deepStrictEqual(said(value), [
      '“a”: entry 2 is no property name.',
      '“a”: entry 3 is no property name.',
      '“b” is no list of property names.',
      '“c” names no property.',
      'A set has no name.',
    ]);
    for (const wrong of [null, [], ['x'], 'billing', 7, true]) {
      assert.deepStrictEqual(said(wrong), ['It has to be an object of names and lists.']);
    }
  });

  it('answers anything with sets that can be asked for, and a sentence for everything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sets.map(entries => Object.fromEntries(entries)),
          fc.anything(),
        ),
        value => {
          const decoded = decodePropertySets(value);
          for (const set of decoded.sets) {
            assert.ok(set.name.trim() !== '' && set.properties.length > 0);
            assert.equal(new Set(set.properties).size, set.properties.length);
            assert.ok(set.properties.every(property => property.trim() !== ''));
          }
          const names = decoded.sets.map(set => set.name);
          assert.equal(new Set(names).size, names.length);
          assert.ok(said(value).every(sentence => sentence.length > 0 && sentence.length < 150));
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            // Each set is used, or it is said why not.
            const told = decoded.problems.filter(({ kind }) => kind !== 'noName');
            assert.equal(decoded.sets.length + told.length, Object.keys(value).length);
          }
        },
      ),
    );
  });
});
