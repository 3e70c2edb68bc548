import type { BenchRow } from '../report/benchRow';

/** Something that is measured side by side in one go, and the rows of the table that come of it. */
export interface BenchPart {
  readonly name: string;
  /** What is being done, for whoever waits. */
  readonly title: string;
  /** Rejects where nothing could be measured. */
  readonly measure: () => Promise<readonly BenchRow[]>;
}
