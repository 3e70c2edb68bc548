import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../test/support/machine/projectFolder';
import { addAccount } from '../../test/support/workbench/addAccount';
import { extensionId } from '../../test/support/workbench/extensionId';
import { openWorkbench } from '../../test/support/workbench/openWorkbench';
import type { Workbench } from '../../test/support/workbench/workbench';
import { anyToken } from '../contestants/contestantSettings';
import { buildProduct } from './buildProduct';
import { DocumentBench, type DocumentFigures } from './documentBench';
import { ResultSightings } from './resultSightings';
import { TableBench, type TableFigures } from './tableBench';

/** A real VS Code with the product as it is shipped, an account, and the Lookups view in sight. */
export class BenchWorkbench implements AsyncDisposable {
  private constructor(
    private readonly workbench: Workbench,
    private readonly sightings: ResultSightings,
    private readonly workspace: string,
    private readonly close: () => Promise<void>,
  ) {}

  /** `url` is where the server is that answers for HubSpot. */
  static async open(url: string): Promise<BenchWorkbench> {
    await buildProduct();
    const { workbench, workspace, close } = await openWorkbench({
      workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
      extensionFolders: [projectFolder, join(projectFolder, 'bench', 'screen', 'barePanel')],
      settings: {
        'hubspotCalls.apiBaseUrl': url,
        // In MB: files of less open without a question.
        'workbench.editorLargeFileConfirmation': 100,
      },
    });
    const sightings = await ResultSightings.watch(workbench.page);
    const opened = new BenchWorkbench(workbench, sightings, workspace, close);
    await addAccount(workbench, 'Bench', anyToken);
    await workbench.runCommand('View: Show HubSpot Calls');
    return opened;
  }

  /** From the key that agrees to so many IDs, and so sends them, to the first found call on screen; for each view. */
  async lookUp(ids: readonly string[]): Promise<FirstSightings> {
    const { dialog, page } = this.workbench;
    await this.askForMany(ids);
    const [panelMs = NaN, treeMs = NaN] = await this.sightings.after(
      () => page.keyboard.press('Enter'),
      ['panel', 'tree'],
    );
    await this.workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await dialog.press('Clear All');
    return { panelMs, treeMs };
  }

  /** The same for an extension that does nothing but show a line in a panel, and has its answer just as late. */
  async askBarePanel(ids: readonly string[]): Promise<number> {
    const { quickInput } = this.workbench;
    await this.workbench.runCommand('Bare Panel: Ask…');
    await quickInput.waitForTitle('Ask');
    await quickInput.type(ids.join(' '));
    const [panelMs = NaN] = await this.sightings.after(() => quickInput.submit(), ['panel']);
    await this.workbench.runCommand('View: Close All Editors');
    return panelMs;
  }

  /** Looks calls up and, once all have been answered, reads them in the table. */
  readTable(ids: readonly string[]): Promise<TableFigures> {
    return this.withAnswered(ids, () => new TableBench(this.workbench).measure('invoice question'));
  }

  /** Looks calls up and, once all have been answered, opens them as a document, and beside it a file with this text. */
  async openDocument(ids: readonly string[], text: string): Promise<DocumentFigures> {
    const name = 'same-response.json';
    await writeFile(join(this.workspace, name), text);
    return this.withAnswered(ids, () => new DocumentBench(this.workbench).measure(name));
  }

  private async withAnswered<T>(ids: readonly string[], measure: () => Promise<T>): Promise<T> {
    const { dialog, page } = this.workbench;
    await this.askForMany(ids);
    await page.keyboard.press('Enter');
    const all = `${ids.length.toLocaleString('en-US')} found`;
    const counts = this.workbench.webview(extensionId).locator('.counts li');
    await counts.getByText(all, { exact: true }).waitFor({ timeout: 120_000 });
    const figures = await measure();
    await this.workbench.runCommand('HubSpot Calls: Clear All Lookups');
    await dialog.press('Clear All');
    return figures;
  }

  /** Up to the question whether so many are meant, which Enter answers. */
  private async askForMany(ids: readonly string[]): Promise<void> {
    const { dialog, page, quickInput } = this.workbench;
    await this.workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
    await quickInput.waitForTitle('Look Up Calls by ID');
    await quickInput.type(ids.join(' '));
    await page.locator('.quick-input-message', { hasText: 'IDs' }).waitFor();
    await quickInput.submit();
    await dialog.waitForFocus('Look Up');
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** In milliseconds. */
export interface FirstSightings {
  readonly panelMs: number;
  readonly treeMs: number;
}
