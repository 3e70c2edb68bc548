/** How a part of the run, or all of it, came out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const Tally = {
  none: { passed: 0, failed: 0, skipped: 0 } satisfies Tally,

  sum: (tallies: Iterable<Tally>): Tally =>
    [...tallies].reduce(
      (sum, tally) => ({
        passed: sum.passed + tally.passed,
        failed: sum.failed + tally.failed,
        skipped: sum.skipped + tally.skipped,
      }),
      Tally.none,
    ),

  total: ({ passed, failed, skipped }: Tally): number => passed + failed + skipped,

  describe: ({ passed, failed, skipped }: Tally): string =>
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
};
