import type { ReadFigures } from '../contestants/readFigures';

/** A contestant that loses calls is fast for no good reason: then there is nothing to compare. */
export function assertAllFound(runs: readonly ReadFigures[], ids: number): void {
  const lossy = runs.find(run => run.found !== ids);
  if (lossy !== undefined) {
    throw new Error(`Of ${ids} calls, ${lossy.found} were read.`);
  }
}
