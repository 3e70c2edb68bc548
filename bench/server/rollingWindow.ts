/** Lets so many requests through in any interval of this length. One that is refused does not count. */
export class RollingWindow {
  private readonly admittedMs: number[] = [];

  constructor(private readonly limit: { readonly requests: number; readonly intervalMs: number }) {}

  /** How many more there is room for after this one; `undefined` where there was none for it. `nowMs` never goes back. */
  admit(nowMs: number): number | undefined {
    const { requests, intervalMs } = this.limit;
    const firstWithin = this.admittedMs.findIndex(ms => ms > nowMs - intervalMs);
    this.admittedMs.splice(0, firstWithin < 0 ? Infinity : firstWithin);
    if (this.admittedMs.length >= requests) {
      return undefined;
    }
    this.admittedMs.push(nowMs);
    return requests - this.admittedMs.length;
  }
}
