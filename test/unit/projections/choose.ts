import * as fc from 'fast-check';

/** Chooses a number from 0 to `most`. */
export type Choose = (most: number) => number;

/** Many choices, which shrink towards fewer and simpler ones. Quicker by far than `fc.gen`. */
export const anyChoices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 999 }), {
  maxLength: 300,
  size: 'max',
});

/** Makes the choices one after the other; the simplest ones when they are used up. */
export function chooseFrom(choices: readonly number[]): Choose {
  let next = 0;
  return most => (choices[next++] ?? 0) % (most + 1);
}

/** Some of the items, in their order. */
export function chooseSome<T>(choose: Choose, items: readonly T[]): readonly T[] {
  return items.filter(() => choose(1) === 1);
}

/** All of the items, in any order. */
export function shuffle<T>(choose: Choose, items: readonly T[]): readonly T[] {
  return items
    .map(item => ({ item, key: choose(99) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
