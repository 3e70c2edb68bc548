import { runNpm } from '../machine/runNpm';
import type { TestPart } from './testPart';

/** A check that passes or fails as a whole: one of package.json's scripts. */
export function checkPart(name: string, title: string): TestPart {
  return {
    name,
    title,
    run: async () => {
      await runNpm(['run', '--silent', name], { timeoutMs: 5 * 60_000 });
      return { passed: 1, failed: 0, skipped: 0 };
    },
  };
}
