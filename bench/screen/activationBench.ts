import { join } from 'node:path';
import { projectFolder } from '../../test/support/machine/projectFolder';
import type { VscodeVersion } from '../../test/support/vscode/vscodeVersions';
import { eventually } from '../../test/support/workbench/eventually';
import { openWorkbench } from '../../test/support/workbench/openWorkbench';
import type { Workbench } from '../../test/support/workbench/workbench';

/** In milliseconds, as VS Code counts them for each extension: loading its code, and the call of `activate`. */
export interface ActivationFigures {
  readonly productMs: number;
  /** What it takes an extension that does nothing but register a command. */
  readonly bareMs: number;
}

/** Opens a window several times, and reads off each how long VS Code took to activate the product and an extension of a few lines. */
export async function measureActivation(
  version: VscodeVersion,
  starts: number,
): Promise<readonly ActivationFigures[]> {
  const { workbench, close } = await openWorkbench({
    version,
    workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
    extensionFolders: [projectFolder, join(projectFolder, 'bench', 'screen', 'barePanel')],
    // The list of running extensions draws no rows but those in view.
    height: 3000,
  });
  try {
    const runs: ActivationFigures[] = [];
    for (let start = 0; start < starts; start++) {
      // Each window has an extension host of its own, which has loaded nothing yet.
      if (start > 0) await workbench.reload();
      runs.push(await activateOnce(workbench));
    }
    return runs;
  } finally {
    await close();
  }
}

async function activateOnce(workbench: Workbench): Promise<ActivationFigures> {
  const { page, quickInput } = workbench;
  // VS Code’s own start would take its time from whatever is activated meanwhile.
  await page.waitForTimeout(restMs);
  await workbench.runCommand('Bare Panel: Ask…');
  await quickInput.waitForTitle('Ask');
  await quickInput.cancel();
  await workbench.runCommand('HubSpot Calls: Focus on Accounts View');
  const figures = await eventually(() => readFigures(workbench), 60_000);
  // The next window would show the view at once, and activate the product while VS Code itself still starts.
  await workbench.runCommand('View: Show Explorer');
  await workbench.runCommand('View: Close All Editors');
  return figures;
}

/** An extension is missing from a list that was opened a moment too early. */
async function readFigures(workbench: Workbench): Promise<ActivationFigures> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Developer: Show Running Extensions');
  return {
    productMs: await readTime(workbench, 'Call Explorer for HubSpot'),
    bareMs: await readTime(workbench, 'bare-panel'),
  };
}

/** From VS Code's own list of the extensions that run, where users look it up, too. */
async function readTime({ page }: Workbench, extension: string): Promise<number> {
  const time = page
    .locator('.runtime-extensions-editor .extension', { hasText: extension })
    .locator('.activation-time', { hasText: /\dms$/ });
  return parseInt(/\d+ms$/.exec(await time.innerText({ timeout: 5_000 }))?.[0] ?? '');
}

const restMs = 3_000;
