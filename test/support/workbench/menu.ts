import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

/** A context menu. */
export class Menu {
  private readonly menu: Locator;

  constructor(private readonly page: Page) {
    this.menu = page.locator('.monaco-menu:visible');
  }

  /** Opens the menu and chooses an item of it; of a submenu, where its name and that of the item are given. */
  async choose(item: string | readonly string[], open: () => Promise<void>): Promise<void> {
    const steps = typeof item === 'string' ? [item] : item;
    // A menu goes when anything else takes the focus, and ignores the mouse when it has only just come.
    await eventually(async () => {
      if (!(await this.menu.first().isVisible())) await open();
      for (const [level, name] of steps.entries()) {
        const found = this.menu.nth(level).getByRole('menuitem', { name, exact: steps.length > 1 });
        await found.click({ timeout: 1_000 });
      }
      await this.menu.first().waitFor({ state: 'hidden', timeout: 500 });
    });
  }

  /** What the menu offers; closes it again. */
  async items(open: () => Promise<void>): Promise<readonly string[]> {
    const items = await eventually(async () => {
      if (!(await this.menu.first().isVisible())) await open();
      const names = await this.menu.first().locator('.action-label').allInnerTexts();
      if (names.length === 0) throw new Error('The menu is empty.');
      return names;
    });
    await this.page.keyboard.press('Escape');
    await this.menu.first().waitFor({ state: 'hidden' });
    return items.map(name => name.trim()).filter(name => name !== '');
  }
}
