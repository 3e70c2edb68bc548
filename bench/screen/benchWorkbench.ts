import { join } from 'node:path';
import { projectFolder } from '../../test/support/machine/projectFolder';
import { runProcess } from '../../test/support/machine/runProcess';
import { addAccount } from '../../test/support/workbench/addAccount';
import { extensionId } from '../../test/support/workbench/extensionId';
import { openWorkbench } from '../../test/support/workbench/openWorkbench';
import type { Workbench } from '../../test/support/workbench/workbench';
import { anyToken } from '../contestants/contestantSettings';
import { ResultSightings, type ResultView } from './resultSightings';
import { TableBench, type TableFigures } from './tableBench';

/** A real VS Code with the product as it is shipped, an account, and the Lookups view in sight. */
export class BenchWorkbench implements AsyncDisposable {
  private constructor(
    private readonly workbench: Workbench,
    private readonly sightings: ResultSightings,
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
    const sightings = await ResultSightings.watch(workbench.page);
    const opened = new BenchWorkbench(workbench, sightings, close);
    await addAccount(workbench, 'Bench', anyToken);
    await workbench.runCommand('View: Show HubSpot Calls');
    return opened;
  }

  /** From the key that sends the IDs to the first found call on screen, in milliseconds and for each view. */
  async lookUp(ids: readonly string[]): Promise<Readonly<Record<ResultView, number>>> {
    const { dialog, page, quickInput } = this.workbench;
    await this.workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.type(ids.join(' '));
    await page.locator('.quick-input-message', { hasText: 'IDs' }).waitFor();
    const shownMs = await this.sightings.after(() => quickInput.submit());
    await this.workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await dialog.press('Clear All');
    return shownMs;
  }

  /** Looks calls up and, once all have been answered, reads them in the table. */
  async readTable(ids: readonly string[]): Promise<TableFigures> {
    const { dialog, page, quickInput } = this.workbench;
    await this.workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.type(ids.join(' '));
    await page.locator('.quick-input-message', { hasText: 'IDs' }).waitFor();
    await quickInput.submit();
    const all = `${ids.length.toLocaleString('en-US')} found`;
    const counts = this.workbench.webview(extensionId).locator('.counts li');
    await counts.getByText(all, { exact: true }).waitFor({ timeout: 120_000 });
    const figures = await new TableBench(this.workbench).measure('invoice question');
    await this.workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await dialog.press('Clear All');
    return figures;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
