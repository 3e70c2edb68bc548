/** One way to read calls. Each reading starts anew: nothing is left of the one before but compiled code and open connections. */
export interface Contestant {
  /** Calls that could not be had are left out of the count; they are no error. */
  read(ids: readonly string[]): Promise<CallsRead>;
}

export interface CallsRead {
  readonly found: number;
  /** Whatever keeps the calls in memory. */
  readonly held: unknown;
}
