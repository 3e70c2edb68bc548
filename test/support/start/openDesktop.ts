import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from '../machine/runProcess';
import { demo } from './demo';

/** Opens the demo in the desktop VS Code; false where there is none. */
export async function openDesktop(): Promise<boolean> {
  const code = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, 'code'))
    .find(path => existsSync(path));
  // On Windows `code` is a batch file, which needs a shell: there the browser shows the demo.
  if (code === undefined || process.platform === 'win32') return false;

  const development = demo.extensionFolders.map(path => `--extensionDevelopmentPath=${path}`);
  console.log(`Opening ${code} on the sample portal.`);
  await runProcess(code, [demo.workspace, ...development], { timeoutMs: 60_000 });
  return true;
}
