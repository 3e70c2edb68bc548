import { runProcess } from '../machine/runProcess';
import type { Chromium } from './chromium';

/** Whether a Chromium finds the libraries it needs; asked of its version, which opens no window. */
export async function starts({ executablePath, environment }: Chromium): Promise<boolean> {
  // On Windows the same question opens a window; there a browser brings its libraries with it.
  if (process.platform === 'win32') return true;
  try {
    await runProcess(executablePath, ['--version'], {
      timeoutMs: 20_000,
      ...(environment && { environment }),
    });
    return true;
  } catch {
    return false;
  }
}
