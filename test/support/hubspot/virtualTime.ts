import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';

/** What timers are late by at most. */
const stepMs = 50;

/** More than any look-up of a test needs: what has not ended then never will. */
const longestMs = 24 * 3_600_000;

/**
 * Runs a task on a clock of its own, on which waits take no time: `setTimeout`, with and without a promise, and `performance.now`.
 * What the task waits for may be anything that needs no network. Rejects where the task waits for a day.
 */
export async function inVirtualTime<T>(task: () => Promise<T>): Promise<T> {
  let nowMs = 0;
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => nowMs);
  try {
    const state = { hasEnded: false };
    const running = task().finally(() => (state.hasEnded = true));
    running.catch(() => undefined);
    for (;;) {
      await setImmediate();
      if (state.hasEnded) {
        return await running;
      }
      if (nowMs > longestMs) {
        throw new Error('It waits for what will never happen.');
      }
      nowMs += stepMs;
      mock.timers.tick(stepMs);
    }
  } finally {
    mock.timers.reset();
    // Not only restored: it remembers every call of the clock, with its stack, for as long as it is known.
    mock.reset();
  }
}
