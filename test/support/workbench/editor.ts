import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import type { ShownElement } from './shownElement';

/** The active text editor. */
export class Editor {
  private readonly group: Locator;

  constructor(private readonly page: Page) {
    this.group = page.locator('.editor-group-container.active');
  }

  /** The name on the active tab. */
  async title(): Promise<string> {
    // Newer versions cut the text of the tab into pieces.
    const name = await this.group.locator('.tab.active').getAttribute('data-resource-name');
    return name ?? '';
  }

  async waitForTitle(title: string, withinMs?: number): Promise<void> {
    await eventually(async () => assert.equal(await this.title(), title), withinMs);
  }

  /** The whole text, also what is not on screen; leaves all of it selected. */
  async text(): Promise<string> {
    await this.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('ControlOrMeta+C');
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** Puts the cursor into the editor. */
  async focus(): Promise<void> {
    await this.group.locator('.monaco-editor .view-lines').first().click();
  }

  async selectAll(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
  }

  /** Puts the cursor at a place, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    // What VS Code suggests while one types would take the keys.
    await this.page.keyboard.press('Escape');
    const place = this.page.locator('.statusbar-item a', { hasText: `Ln ${line}, Col ${column}` });
    await eventually(async () => {
      await this.page.keyboard.press('Control+G');
      await this.page
        .locator('.quick-input-widget:visible input')
        .first()
        .fill(`:${line}:${column}`, { timeout: 2_000 });
      await this.page.keyboard.press('Enter');
      await place.waitFor({ timeout: 2_000 });
      // The cursor may have been there before, while the keyboard is still on its way back.
      await this.group.locator('.monaco-editor.focused').waitFor({ timeout: 2_000 });
    });
  }

  /** The quick fixes offered at the cursor; leaves their list open. */
  async quickFixes(): Promise<readonly string[]> {
    return eventually(async () => {
      if (!(await this.fixes().first().isVisible())) {
        await this.page.keyboard.press('ControlOrMeta+Period');
      }
      await this.fixes().first().waitFor({ timeout: 2_000 });
      return this.fixes().allInnerTexts();
    });
  }

  /** Chooses one of the quick fixes at the cursor. */
  async fix(title: string): Promise<void> {
    await this.quickFixes();
    await this.fixes().filter({ hasText: title }).first().click();
  }

  private fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** The lines on screen from top to bottom, with what VS Code shows between their characters. */
  async shownLines(): Promise<readonly string[]> {
    const lines = await this.group.locator('.monaco-editor .view-line').evaluateAll(readLines);
    return lines.map(line => line.replaceAll('\u00a0', ' '));
  }

  /** Puts the mouse over a text and reads what comes up. */
  async hover(text: string): Promise<string> {
    const shown = this.page.locator('.monaco-hover:visible .hover-contents');
    await this.group.locator('.view-line').getByText(text, { exact: true }).first().hover();
    await shown.first().waitFor();
    return (await shown.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }

  /** The commands that stand above lines: what CodeLens shows. */
  async codeLenses(): Promise<readonly string[]> {
    return this.group.locator('.codelens-decoration a').allInnerTexts();
  }

  async pressCodeLens(title: string): Promise<void> {
    await this.group.locator('.codelens-decoration a').getByText(title, { exact: true }).click();
  }
}

function readLines(elements: readonly ShownElement[]): string[] {
  const topOf = (element: ShownElement): number =>
    Number.parseFloat(/top:\s*([\d.]+)px/.exec(element.getAttribute('style') ?? '')?.[1] ?? '0');
  return elements.toSorted((a, b) => topOf(a) - topOf(b)).map(element => element.textContent ?? '');
}
