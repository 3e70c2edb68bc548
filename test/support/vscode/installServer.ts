import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { installOnce } from '../machine/installOnce';
import { installPackages } from '../machine/installPackages';
import { runNpm } from '../machine/runNpm';
import type { VscodeVersion } from './vscodeVersions';

/** How to run the server of one VS Code: `node main …`. */
export interface InstalledServer {
  readonly node: string;
  readonly main: string;
}

/**
 * VS Code's own server, with the workbench it serves. It comes from the npm package code-server,
 * whose own wrapper is left aside. Its native modules stay unbuilt: they cost log lines only.
 */
export async function installServer(vscode: VscodeVersion): Promise<InstalledServer> {
  const folder = await installOnce(`vscode-${vscode.version}`, async unfinished => {
    console.log(`Installing VS Code ${vscode.version}`);
    await installPackages(unfinished, [`code-server@${vscode.packageVersion}`]);
    await runNpm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      folder: join(unfinished, serverFolder),
      timeoutMs: 10 * 60_000,
    });
    await addSearchProgram(unfinished);
  });
  return {
    node: await installNode(vscode.nodeVersion),
    main: join(folder, serverFolder, 'out', 'server-main.js'),
  };
}

const serverFolder = join('node_modules', 'code-server', 'lib', 'vscode');

/** The program that searches files: older versions download theirs when install scripts run. */
async function addSearchProgram(folder: string): Promise<void> {
  const ripgrep = join(folder, serverFolder, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(ripgrep)) return;
  const packaged = join(folder, 'search');
  await mkdir(packaged);
  await installPackages(packaged, ['@vscode/ripgrep-universal@1.18.0']);
  const program = join(`${process.platform}-${process.arch}`, onWindows ? 'rg.exe' : 'rg');
  await cp(
    join(packaged, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', program),
    join(ripgrep, 'bin', basename(program)),
  );
  await rm(packaged, { recursive: true });
}

const onWindows = process.platform === 'win32';

/** Extensions run on the Node.js that runs the server: let it be the one this VS Code ships with. */
async function installNode(version: string | undefined): Promise<string> {
  // Elsewhere the packages have other names, and an approximate Node.js does.
  if (version === undefined || process.platform !== 'linux') return process.execPath;
  const name = `node-linux-${process.arch}`;
  const folder = await installOnce(`node-${version}`, unfinished =>
    installPackages(unfinished, [`${name}@${version}`]),
  );
  return join(folder, 'node_modules', name, 'bin', 'node');
}
