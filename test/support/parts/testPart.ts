import type { Tally } from '../report/tally';

/** One part of the test run. A part that throws counts as one that failed. */
export interface TestPart {
  readonly name: string;
  readonly title: string;
  run(): Promise<Tally>;
}
