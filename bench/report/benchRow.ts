/** A row of the README's table. */
export interface BenchRow {
  readonly what: string;
  /** What was promised, in words. */
  readonly bar: string;
  readonly measured: string;
  /** Absent where nothing was promised. */
  readonly isMet?: boolean;
  /** The figures that were compared, so that nobody has to believe a ratio. */
  readonly detail: string;
}
