import { projectFolder } from '../../test/support/machine/projectFolder';
import { runProcess } from '../../test/support/machine/runProcess';

/** Builds the extension as it is shipped, into the folder where a VS Code of the bench takes it from. */
export async function buildProduct(): Promise<void> {
  await runProcess(process.execPath, ['esbuild.js', '--production'], {
    folder: projectFolder,
    timeoutMs: 60_000,
  });
}
