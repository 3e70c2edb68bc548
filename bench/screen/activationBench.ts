import { join } from 'node:path';
import { projectFolder } from '../../test/support/machine/projectFolder';
import type { VscodeVersion } from '../../test/support/vscode/vscodeVersions';
import { openWorkbench } from '../../test/support/workbench/openWorkbench';
import type { Workbench } from '../../test/support/workbench/workbench';

/** In milliseconds, in the extension host: reading an extension's code, and the call of `activate`. */
export interface ActivationFigures {
  readonly productMs: number;
  /** What it takes an extension that does nothing. */
  readonly bareMs: number;
}

/** Opens a window several times, waits until it rests, and has another extension activate the product and one that does nothing. */
export async function measureActivation(
  version: VscodeVersion,
  starts: number,
): Promise<readonly ActivationFigures[]> {
  const { workbench, close } = await openWorkbench({
    version,
    workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
    extensionFolders: [
      projectFolder,
      join(projectFolder, 'bench', 'screen', 'bareExtension'),
      join(projectFolder, 'bench', 'screen', 'barePanel'),
    ],
  });
  try {
    const runs: ActivationFigures[] = [];
    for (let start = 0; start < starts; start++) {
      // Each window has an extension host of its own, which has loaded nothing yet.
      if (start > 0) await workbench.reload();
      runs.push(...(await activateOnce(workbench)));
    }
    return runs;
  } finally {
    await close();
  }
}

/** Nothing of a window that has activated one of the two by itself. */
async function activateOnce(workbench: Workbench): Promise<readonly ActivationFigures[]> {
  // VS Code’s own start would take its time from whatever is activated meanwhile.
  await workbench.page.waitForTimeout(restMs);
  await workbench.runCommand('Bare Panel: Activate the Others');
  const said = await workbench.statusBar.item('activated: ').innerText();
  const [, bareMs, productMs] = /activated: ([\d.]+) ([\d.]+)/.exec(said) ?? [];
  return bareMs === undefined || productMs === undefined
    ? []
    : [{ bareMs: Number(bareMs), productMs: Number(productMs) }];
}

const restMs = 5_000;
