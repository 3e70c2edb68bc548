/** The shortest of some times: whatever else a machine does only adds to what something takes by itself. */
export function fastest(timesMs: readonly number[]): number {
  return Math.min(...timesMs);
}
