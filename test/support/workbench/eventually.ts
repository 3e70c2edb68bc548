import { setTimeout as delay } from 'node:timers/promises';

/**
 * Repeats an attempt until it no longer throws, and resolves to what it returned. What a workbench
 * shows follows from what was done only after a while; when the time is up, the last error says what
 * was there instead.
 */
export async function eventually<T>(attempt: () => T | Promise<T>, timeoutMs = 20_000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await delay(lookAgainMs);
    }
  }
}

const lookAgainMs = 100;
