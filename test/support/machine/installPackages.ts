import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from './runNpm';

/**
 * Installs packages into a folder of their own, without their install scripts: the tests need no
 * compiler and run nothing that a package brings before they ask for it.
 */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  // --force: some packages name a Node range that their use here does not depend on.
  await runNpm(['install', ...quietly, '--force', ...packages], { folder, timeoutMs });
}

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const timeoutMs = 10 * 60 * 1000;
