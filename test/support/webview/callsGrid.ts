import { strict as assert } from 'node:assert';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from '../workbench/eventually';
import { exactText } from '../workbench/exactText';

/** The table of calls as a person sees it: columns by their headers, rows by their IDs. */
export class CallsGrid {
  readonly element: Locator;

  constructor(private readonly page: Page | FrameLocator) {
    this.element = page.getByRole('grid', { name: 'Calls' });
  }

  async waitForRows(): Promise<void> {
    await this.element.locator('.call-row[aria-busy=false]').first().waitFor();
  }

  /** Those in view, from the first to the last. */
  async headers(): Promise<readonly string[]> {
    return this.element.locator('.header-label').allInnerTexts();
  }

  header(label: string): Locator {
    return this.element.getByRole('columnheader').filter({
      has: this.page.locator('.header-label', { hasText: exactText(label) }),
    });
  }

  /** The texts of a column, row by row, as far as they are in view. */
  async column(label: string): Promise<readonly string[]> {
    const cell = JSON.stringify(`[data-column="${await this.nameOf(label)}"]`);
    const texts: unknown = await this.element.evaluate(`
      [...document.querySelectorAll('.call-row')]
        .sort((a, b) => a.getAttribute('aria-rowindex') - b.getAttribute('aria-rowindex'))
        .map(row => row.querySelector(${cell})?.innerText ?? '')`);
    assert.ok(Array.isArray(texts));
    return texts.map(String);
  }

  /** By its place from the top, from 0. */
  cell(index: number, label: string): Locator {
    const row = this.element.locator(`.call-row[aria-rowindex="${index + 2}"]`);
    return row.locator(`[data-column="${columnNames[label] ?? label}"]`);
  }

  row(id: string): Locator {
    return this.element.locator('.call-row').filter({
      has: this.page.locator('[data-column="$id"]', { hasText: exactText(id) }),
    });
  }

  /** How far below the top of the table a row is, in pixels: what is above the table may come and go. */
  async placeOf(id: string): Promise<number> {
    const [row, table] = [await this.row(id).boundingBox(), await this.element.boundingBox()];
    assert.ok(row !== null && table !== null);
    return Math.round(row.y - table.y);
  }

  /** The IDs of the rows in view that are selected, from the first to the last. */
  async selected(): Promise<readonly string[]> {
    const rows = this.element.locator('.call-row[aria-selected=true] [data-column="$id"]');
    return (await rows.allInnerTexts()).sort();
  }

  /** What stands where the keyboard is. */
  async activeText(): Promise<string> {
    return eventually(async () => {
      const id = await this.element.getAttribute('aria-activedescendant');
      return this.element.locator(`[id="${id ?? ''}"]`).innerText({ timeout: 1_000 });
    });
  }

  /** Until keys that are pressed reach the table: VS Code gives the keyboard back a moment after its menu has gone. */
  async waitForKeyboard(): Promise<void> {
    await eventually(async () => {
      const here: unknown = await this.element.evaluate(
        `document.hasFocus() && document.activeElement?.role === 'grid'`,
      );
      assert.equal(here, true, 'the keyboard is elsewhere');
    });
  }

  /** Scrolls as a wheel does: without a press of anything. */
  async scrollTo(top: number): Promise<void> {
    await this.element.evaluate(`document.querySelector('.calls-grid').scrollTop = ${top}`);
  }

  async scrollTop(): Promise<unknown> {
    return this.element.evaluate(`document.querySelector('.calls-grid').scrollTop`);
  }

  async openMenu(label: string): Promise<void> {
    await this.header(label).click({ button: 'right' });
  }

  private async nameOf(label: string): Promise<string> {
    return (await this.header(label).getAttribute('data-column')) ?? '';
  }
}

const columnNames: Readonly<Record<string, string | undefined>> = {
  State: '$state',
  ID: '$id',
  'Call title': 'hs_call_title',
  'Call duration': 'hs_call_duration',
};
