import type { Workbench } from '../../test/support/workbench/workbench';

/** From Enter to the first lines on screen, in milliseconds. */
export interface DocumentFigures {
  readonly responseMs: number;
  /** The same text as a file that VS Code opens by itself. */
  readonly fileMs: number;
}

/** Opens the response document of the newest look-up, and a file, as a person does, in a VS Code. */
export class DocumentBench {
  constructor(private readonly workbench: Workbench) {}

  async measure(file: string): Promise<DocumentFigures> {
    const fileMs = await this.open(file, file, 'ControlOrMeta+P');
    const command = 'HubSpot Calls: Open Response as JSON';
    const responseMs = await this.open(`>${command}`, command, 'F1');
    return { fileMs, responseMs };
  }

  private async open(text: string, item: string, key: string): Promise<number> {
    const { page, quickInput } = this.workbench;
    await this.workbench.runCommand('View: Close All Editors');
    // VS Code still tidies up what was open.
    await page.waitForTimeout(restMs);
    await page.keyboard.press(key);
    await quickInput.type(text);
    const [name = ''] = item.split(': ').slice(-1);
    await page.locator('.quick-input-list .label-name', { hasText: name }).first().waitFor();
    const startMs = Date.now();
    await quickInput.submit();
    const line = page.locator('.editor-instance .view-line', { hasText: '"results"' }).first();
    await line.waitFor({ timeout: 60_000 });
    // Asked within the page, where nothing is waited for.
    return Number(await line.evaluate('performance.timeOrigin + performance.now()')) - startMs;
  }
}

const restMs = 2_000;
