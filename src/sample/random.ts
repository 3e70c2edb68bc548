/** Numbers that look random and are the same at every run. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<T>(choices: Choices<T>): T;
  /** True in about `share` of all cases. */
  chance(share: number): boolean;
}

/** A list with at least one item, so that one can always be picked. */
export type Choices<T> = readonly [T, ...T[]];

/** A xorshift generator: three shifts over 32 bits, which visit every state but zero. */
export function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: choices => choices[integer(0, choices.length - 1)] ?? choices[0],
    chance: share => next() < share,
  };
}
