import type { FrameLocator } from 'playwright-core';
import { extensionId } from '../../test/support/workbench/extensionId';
import type { Workbench } from '../../test/support/workbench/workbench';

/** What the table of calls was seen to do, in milliseconds and frames a second. */
export interface TableFigures {
  readonly openMs: number;
  readonly framesPerSecond: number;
  readonly searchMs: number;
}

/** Opens the table of the newest look-up, scrolls it and searches in it, as a person does, in a VS Code. */
export class TableBench {
  private readonly panel: FrameLocator;

  constructor(private readonly workbench: Workbench) {
    this.panel = workbench.webview(extensionId);
  }

  async measure(search: string): Promise<TableFigures> {
    await this.workbench.runCommand('View: Close All Editors');
    const openMs = await this.open();
    const framesPerSecond = await this.scroll();
    const searchMs = await this.search(search);
    return { openMs, framesPerSecond, searchMs };
  }

  /** From the key that asks for the panel to the first row on screen. */
  private async open(): Promise<number> {
    const { page, quickInput } = this.workbench;
    await page.keyboard.press('F1');
    await quickInput.type('>HubSpot Calls: Show Results');
    await this.goTo(/^HubSpot Calls: Show Results$/);
    const startMs = Date.now();
    await page.keyboard.press('Enter');
    const row = this.panel.locator('.call-row[aria-busy=false]').first();
    await row.waitFor({ timeout: 60_000 });
    // Asked within the page, where nothing is waited for.
    return Number(await row.evaluate(`performance.timeOrigin + performance.now()`)) - startMs;
  }

  /** With the keyboard: a command whose name is like this one may stand above it. */
  private async goTo(command: RegExp): Promise<void> {
    const { page } = this.workbench;
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.locator('.label-name', { hasText: command }).waitFor();
    const focused = page.locator('.quick-input-list .monaco-list-row.focused .label-name');
    while (!command.test(await focused.innerText())) {
      await page.keyboard.press('ArrowDown');
    }
  }

  /** A few rows at each frame, for some seconds. */
  private async scroll(): Promise<number> {
    const frames: unknown = await this.panel.getByRole('grid').evaluate(`new Promise(done => {
      const grid = document.querySelector('.calls-grid');
      let frames = 0;
      const startMs = performance.now();
      const next = () => {
        frames += 1;
        grid.scrollTop += 72;
        const tookMs = performance.now() - startMs;
        if (tookMs < ${scrollForMs}) requestAnimationFrame(next);
        else done((1000 * frames) / tookMs);
      };
      requestAnimationFrame(next);
    })`);
    return Number(frames);
  }

  /** From the text in the box to the rows that fit it. */
  private async search(text: string): Promise<number> {
    const tookMs: unknown = await this.panel.getByRole('searchbox').evaluate(`
      new Promise(done => {
        const box = document.querySelector('.table-search');
        const startMs = performance.now();
        new MutationObserver(() =>
          requestAnimationFrame(() => done(performance.now() - startMs)),
        ).observe(document.querySelector('.table-count'), { childList: true, subtree: true });
        box.value = ${JSON.stringify(text)};
        box.dispatchEvent(new Event('input'));
      })`);
    return Number(tookMs);
  }
}

const scrollForMs = 3_000;
