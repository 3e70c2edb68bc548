import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { projectFolder } from '../machine/projectFolder';
import { authorityFile, authorityVariable, writeAuthority } from '../proxy/authority';
import type { Tally } from '../report/tally';
import { quietSettings } from '../vscode/quietSettings';
import { writeSettings } from '../vscode/writeSettings';
import { followUnsteady } from './followUnsteady';

/** Which VS Code: a program of ours, or a version to download. */
export type HostProgram = { readonly vscodeExecutablePath: string } | { readonly version: string };

/** Runs the host tests in a VS Code with throw-away folders, on a copy of the sample workspace. */
export async function runHostTests(program: HostProgram): Promise<Tally> {
  return followUnsteady('host', async (environment, runFolder) => {
    const workspace = join(runFolder, 'workspace');
    const userData = join(runFolder, 'user');
    const authority = join(runFolder, 'authority');
    await writeAuthority(authority);
    await cp(join(projectFolder, 'test', 'fixtures', 'workspace'), workspace, { recursive: true });
    await writeSettings(userData, quietSettings);
    try {
      return await runTests({
        ...program,
        extensionDevelopmentPath: projectFolder,
        extensionTestsPath: join(projectFolder, 'dist', 'test', 'host', 'index.js'),
        extensionTestsEnv: {
          ...environment,
          [authorityVariable]: authority,
          // What Node.js takes for the system's certificates where they are files.
          SSL_CERT_FILE: join(authority, authorityFile),
        },
        launchArgs: [
          workspace,
          `--user-data-dir=${userData}`,
          `--extensions-dir=${join(runFolder, 'extensions')}`,
        ],
      });
    } catch (error) {
      if (!(error instanceof TestRunFailedError)) throw error;
      return error.code ?? error.message;
    }
  });
}
