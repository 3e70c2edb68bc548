import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** A context menu. */
export class Menu {
  private readonly menu: Locator;

  constructor(page: Page) {
    this.menu = page.locator('.monaco-menu:visible');
  }

  /** Opens the menu and chooses an item of it. */
  async choose(item: string, open: () => Promise<void>): Promise<void> {
    // A menu goes when anything else takes the focus, and ignores the mouse when it has only just come.
    await eventually(async () => {
      if (!(await this.menu.isVisible())) await open();
      await this.menu.getByRole('menuitem', { name: item }).click({ timeout: 1_000 });
      await this.menu.waitFor({ state: 'hidden', timeout: 500 });
    });
  }
}
