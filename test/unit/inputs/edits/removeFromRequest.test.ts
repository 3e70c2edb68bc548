import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { removeFromRequest } from '../../../../src/inputs/edits/removeFromRequest';

describe('Removing from a request', () => {
  const remove = (text: string, ...paths: (string | number)[][]): string =>
    removeFromRequest(text, paths)
      .toSorted((a, b) => b.start - a.start)
      .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

  it('takes out elements of a list with the commas that part them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom(undefined, 2),
        (list, seed, indent) => {
          const gone = list.flatMap((_, index) =>
            index > 0 && (seed >> index) % 2 ? [index] : [],
          );
          const text = JSON.stringify({ inputs: list }, null, indent);
          const left = remove(text, ...gone.map(index => ['inputs', index]));
          assert.deepStrictEqual(JSON.parse(left), {
            inputs: list.filter((_, index) => !gone.includes(index)),
          });
        },
      ),
    );
  });

  it('takes out the first element with the comma behind it, and an only one alone', () => {
    assert.equal(remove('{"a":[1, 2]}', ['a', 0]), '{"a":[2]}');
    assert.equal(remove('{"a":[1]}', ['a', 0]), '{"a":[]}');
  });

  it('takes out a member with its name', () => {
    assert.equal(remove('{ "a": 1, "b": 2, "c": 3 }', ['b']), '{ "a": 1, "c": 3 }');
    assert.equal(remove('{ "a": 1, "b": 2 }', ['a']), '{ "b": 2 }');
  });

  it('leaves a text alone that has no such place', () => {
    for (const text of ['', '{', '[1]', '{"a":1}']) {
      assert.equal(remove(text, ['b', 0], []), text);
    }
  });
});
