/** For the log: a fault of ours, with the place in the code where it happened. */
export function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
