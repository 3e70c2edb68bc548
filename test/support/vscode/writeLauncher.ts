import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';
import { testCache } from '../machine/testCache';
import type { VscodeVersion } from './vscodeVersions';

/**
 * Writes the program that `runTests` takes for a desktop VS Code. It accepts the desktop's arguments
 * and shows that version in a browser.
 */
export async function writeLauncher({ version }: VscodeVersion): Promise<string> {
  const folder = join(testCache, 'launchers');
  await mkdir(folder, { recursive: true });
  const command = `"${process.execPath}" "${script}" --vscode-version=${version}`;
  const [name, text] =
    process.platform === 'win32'
      ? [`code-${version}.cmd`, `@${command} %*\r\n`]
      : [`code-${version}`, `#!/bin/sh\nexec ${command} "$@"\n`];
  const path = join(folder, name);
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

const script = join(projectFolder, 'dist', 'test', 'support', 'scripts', 'browserHost.js');
