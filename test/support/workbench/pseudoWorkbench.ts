import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import english from '../../../package.nls.json';
import { createRunFolder } from '../machine/createRunFolder';
import type { ServeOptions } from '../vscode/serveWorkbench';
import { createPseudoExtension, pseudo, pseudoLanguage } from '../vscode/pseudoExtension';
import { eventually } from './eventually';
import { extensionId } from './extensionId';
import { hasEnglish } from './foreignWords';
import { openWorkbench, type OpenedWorkbench } from './openWorkbench';
import { shownTexts } from './shownTexts';
import type { Tree } from './tree';
import type { Workbench } from './workbench';

type Title<Kind extends string> = Kind & keyof typeof english;

/** A VS Code in which all texts of the extension, and no others, are in letters that are not English. */
export class PseudoWorkbench {
  readonly workbench: Workbench;

  private constructor(
    private readonly opened: OpenedWorkbench,
    private readonly remove: () => Promise<void>,
    private readonly data: readonly string[],
  ) {
    this.workbench = opened.workbench;
  }

  /** `data` are texts of HubSpot's or the user's, which are shown as they are: the longest first. */
  static async open(
    data: readonly string[],
    options: Partial<ServeOptions> = {},
  ): Promise<PseudoWorkbench> {
    const folder = await createRunFolder('pseudo');
    const extension = join(folder.path, `${extensionId}-0.0.0`);
    await createPseudoExtension(extension);
    const opened = await openWorkbench({
      workspace: 'test/fixtures/workspace',
      extensionFolders: [extension],
      displayLanguage: pseudoLanguage,
      ...options,
    });
    return new PseudoWorkbench(opened, () => folder.remove(), data);
  }

  async close(): Promise<void> {
    await this.opened.close();
    await this.remove();
  }

  async run(command: Title<`command.${string}.title`>): Promise<void> {
    await this.workbench.runCommand(`${pseudo(english.category)}: ${pseudo(english[command])}`);
  }

  tree(): Tree {
    return this.workbench.tree(pseudo(english['view.lookups.name']));
  }

  panel(): FrameLocator {
    return this.workbench.webview(extensionId);
  }

  sideBar(): Locator {
    return this.workbench.page.locator('.part.sidebar');
  }

  notifications(): Locator {
    return this.workbench.page.locator(
      '.notifications-toasts .notification-list-item-message, .notifications-toasts .monaco-button',
    );
  }

  /** Everything that is shown is localised, and there is something. */
  allLocalised(elements: Locator): Promise<void> {
    return eventually(async () => this.check(await shownTexts(elements)), 4_000);
  }

  /** The same of the box that asks, with its list. */
  questionLocalised(): Promise<void> {
    const { page } = this.workbench;
    const box = page.locator(
      '.quick-input-titlebar:visible, .quick-input-header:visible, .quick-input-message:visible',
    );
    const rows = page.locator('.quick-input-list .monaco-list-row:visible');
    return eventually(async () => {
      this.check([...(await shownTexts(box)), ...(await rows.evaluateAll(readRows))]);
    }, 4_000);
  }

  private check(texts: readonly string[]): void {
    assert.ok(
      texts.some(text => /[ȧḗīǿŭ]/.test(text)),
      `Nothing is localised: ${texts.join(' | ')}`,
    );
    const leaks = texts.filter(text => hasEnglish(text, this.data));
    assert.deepStrictEqual(leaks, []);
  }
}

/** What is needed of a row, as the tests know no DOM. */
interface ShownRow {
  readonly innerText: string;
  getAttribute(name: string): string | null;
}

/** Runs in the page. A row is used again for other lists, and what it has shown there stays in it, out of sight. */
function readRows(rows: readonly ShownRow[]): string[] {
  return rows.flatMap(row => [
    row.getAttribute('aria-label') ?? '',
    ...row.innerText.replaceAll('\u00a0', ' ').split('\n'),
  ]);
}
