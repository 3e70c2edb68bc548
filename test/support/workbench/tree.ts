import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { exactText } from './exactText';
import { Menu } from './menu';
import type { ShownElement } from './shownElement';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** 1 for a root. */
  readonly level: number;
  /** Undefined for a leaf. */
  readonly expanded: boolean | undefined;
}

/** A tree view, found by the title of its view; the explorer's is "Files Explorer". */
export class Tree {
  private readonly tree: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.tree = page.getByRole('tree', { name: title, exact: true });
  }

  /** The rows on screen, from top to bottom; a tree draws no others. */
  async rows(): Promise<readonly TreeRow[]> {
    await this.tree.waitFor();
    return this.tree.getByRole('treeitem').evaluateAll(readRows);
  }

  /** The row with this label. */
  row(label: string | RegExp): Locator {
    const hasText = typeof label === 'string' ? exactText(label) : label;
    const name = this.page.locator('.label-name', { hasText });
    return this.tree.getByRole('treeitem').filter({ has: name });
  }

  async click(label: string | RegExp): Promise<void> {
    await this.rest();
    await this.row(label).locator('.label-name').click();
  }

  async expand(label: string | RegExp): Promise<void> {
    await this.setExpanded(label, true);
  }

  async collapse(label: string | RegExp): Promise<void> {
    await this.setExpanded(label, false);
  }

  /** Presses a button that a row shows under the mouse. */
  async pressInline(label: string | RegExp, action: string): Promise<void> {
    const row = this.row(label);
    await row.hover();
    await row.getByRole('button', { name: action }).click();
  }

  /** Selects rows, as with Ctrl and the mouse. */
  async select(...labels: readonly (string | RegExp)[]): Promise<void> {
    const [first, ...others] = labels;
    if (first !== undefined) await this.click(first);
    for (const label of others) {
      await this.row(label)
        .locator('.label-name')
        .click({ modifiers: ['ControlOrMeta'] });
    }
  }

  /** Chooses from the menu of a row; from a submenu, where its name and that of the item are given. */
  async chooseFromMenu(label: string | RegExp, item: string | readonly string[]): Promise<void> {
    await new Menu(this.page).choose(item, () => this.openMenu(label));
  }

  /** What the menu of a row offers. */
  async menuItems(label: string | RegExp): Promise<readonly string[]> {
    return new Menu(this.page).items(() => this.openMenu(label));
  }

  private async openMenu(label: string | RegExp): Promise<void> {
    await this.rest();
    await this.row(label).locator('.label-name').click({ button: 'right' });
  }

  /** Scrolls until a row is on screen. */
  async reveal(label: string | RegExp): Promise<void> {
    await this.tree.focus();
    await this.tree.press('Home');
    await eventually(async () => {
      if (await this.row(label).isVisible()) return;
      await this.tree.press('PageDown');
      throw new Error(`There is no row ${String(label)}.`);
    });
  }

  /** Waits until the tree changes no more: it draws its rows into old elements, so that a click may hit what has taken a row's place. */
  private async rest(): Promise<void> {
    await eventually(async () => {
      const before = await this.labels();
      await delay(restsMs);
      if ((await this.labels()) !== before) throw new Error('The tree still changes.');
    });
  }

  private async labels(): Promise<string> {
    return (await this.rows()).map(({ label, level }) => `${level} ${label}`).join('\n');
  }

  private async setExpanded(label: string | RegExp, expanded: boolean): Promise<void> {
    const row = this.row(label);
    const wanted = this.page.locator(`[aria-expanded="${expanded}"]`);
    // A click is lost where the row is drawn anew while it is pressed.
    await eventually(async () => {
      await this.rest();
      if ((await row.getAttribute('aria-expanded')) === String(expanded)) return;
      await row.locator('.monaco-tl-twistie').click();
      await row.and(wanted).waitFor({ timeout: 3_000 });
    });
  }
}

const restsMs = 100;

function readRows(elements: readonly ShownElement[]): TreeRow[] {
  return elements
    .toSorted((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
    .map(element => {
      const text = (selector: string): string =>
        element.querySelector(selector)?.textContent?.trim() ?? '';
      const expanded = element.getAttribute('aria-expanded');
      return {
        label: text('.label-name'),
        description: text('.label-description'),
        level: Number(element.getAttribute('aria-level')),
        expanded: expanded === null ? undefined : expanded === 'true',
      };
    });
}
