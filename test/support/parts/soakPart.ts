import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';
import { runProcess } from '../machine/runProcess';
import type { TestPart } from './testPart';

/** A hundred thousand calls, faults and cancels, in a process of its own: what it leaves in memory is measured. */
export const soakPart: TestPart = {
  name: 'soak',
  title: 'Soak',
  run: async () => {
    const script = join(projectFolder, 'dist', 'test', 'support', 'scripts', 'soak.js');
    await runProcess(process.execPath, ['--expose-gc', script], {
      timeoutMs: 5 * 60_000,
      visible: true,
    });
    return { passed: 1, failed: 0, skipped: 0 };
  },
};
