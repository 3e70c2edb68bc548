import { runProcess, type RunOptions } from './runProcess';

/** Runs npm: the one that runs this script where there is one, so that a shell is never needed. */
export async function runNpm(args: readonly string[], options: RunOptions): Promise<string> {
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return runProcess(process.execPath, [npm, ...args], options);
  return runProcess(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
