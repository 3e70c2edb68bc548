import { join } from 'node:path';
import { projectFolder } from '../../test/support/machine/projectFolder';
import { runProcess } from '../../test/support/machine/runProcess';
import { openWorkbench } from '../../test/support/workbench/openWorkbench';
import type { Workbench } from '../../test/support/workbench/workbench';
import { anyToken } from '../contestants/contestantSettings';

/** A real VS Code with the product as it is shipped, an account, and the Lookups view in sight. */
export class BenchWorkbench implements AsyncDisposable {
  private constructor(
    private readonly workbench: Workbench,
    private readonly close: () => Promise<void>,
  ) {}

  /** `url` is where the server is that answers for HubSpot. */
  static async open(url: string): Promise<BenchWorkbench> {
    await runProcess(process.execPath, ['esbuild.js', '--production'], {
      folder: projectFolder,
      timeoutMs: 60_000,
    });
    const { workbench, close } = await openWorkbench({
      workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
      extensionFolders: [projectFolder],
      settings: { 'hubspotCalls.apiBaseUrl': url },
    });
    const opened = new BenchWorkbench(workbench, close);
    await opened.addAccount();
    await workbench.runCommand('View: Show HubSpot Calls');
    return opened;
  }

  /** From the key that sends so many IDs to the first call on screen, in milliseconds. Ends when all have arrived. */
  async lookUp(ids: readonly string[]): Promise<number> {
    const { quickInput } = this.workbench;
    const tree = this.workbench.tree('Lookups');
    await this.workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.type(ids.join(' '));
    await this.workbench.page.locator('.quick-input-message', { hasText: 'IDs' }).waitFor();
    const startMs = performance.now();
    await quickInput.submit();
    await tree.row('Found').waitFor();
    const shownMs = performance.now() - startMs;
    await this.workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await this.workbench.dialog.press('Clear All');
    return shownMs;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async addAccount(): Promise<void> {
    const { quickInput } = this.workbench;
    await this.workbench.runCommand('HubSpot Calls: Add Account…');
    await quickInput.waitForTitle('Add Account (1/2)');
    await quickInput.submit('Bench');
    await quickInput.waitForTitle('Access Token of “Bench”');
    await quickInput.submit(anyToken);
    await quickInput.waitForClose();
  }
}
