import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { exactText } from './exactText';

/** The box at the top in which VS Code asks: an input or a list to pick from, the palette included. */
export class QuickInput {
  private readonly widget: Locator;
  private readonly input: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget:visible');
    this.input = this.widget.locator('.quick-input-box input');
  }

  /** Waits for a box with this title. */
  async waitForTitle(title: string): Promise<void> {
    await this.widget.locator('.quick-input-title').filter({ hasText: title }).waitFor();
  }

  /** Opens a list by a key, finds an item of it by its text and picks it. */
  async open(key: string, text: string, label: string): Promise<void> {
    // A webview that is closing may take the key with it, an editor that is opening the focus, and what an extension adds to a
    // list may come late.
    await eventually(async () => {
      await this.page.keyboard.press(key);
      try {
        await this.input.waitFor({ timeout: 2_000 });
        await this.type(text, 2_000);
        await this.pick(label, 2_000);
      } catch (error) {
        await this.page.keyboard.press('Escape');
        throw error;
      }
    }, 30_000);
  }

  async isOpen(): Promise<boolean> {
    return this.widget.isVisible();
  }

  async waitForClose(): Promise<void> {
    await this.widget.waitFor({ state: 'hidden' });
  }

  async title(): Promise<string> {
    return shown(this.widget.locator('.quick-input-title'));
  }

  async placeholder(): Promise<string> {
    return (await this.input.getAttribute('placeholder')) ?? '';
  }

  /** What stands in the input. */
  async value(): Promise<string> {
    return this.input.inputValue();
  }

  /** The prompt below the input, or what is wrong with the text in it. */
  async message(): Promise<string> {
    return shown(this.widget.locator('.quick-input-message'));
  }

  /** Whether what is typed is hidden. */
  async isPassword(): Promise<boolean> {
    return (await this.input.getAttribute('type')) === 'password';
  }

  /** Replaces the text of the input. */
  async type(text: string, timeoutMs?: number): Promise<void> {
    await this.input.fill(text, { ...(timeoutMs !== undefined && { timeout: timeoutMs }) });
  }

  /** Presses the button in the title that is called so. */
  async press(name: string): Promise<void> {
    await this.widget
      .locator('.quick-input-titlebar')
      .getByRole('button', { name, exact: true })
      .click();
  }

  async submit(text?: string): Promise<void> {
    if (text !== undefined) await this.type(text);
    await this.input.press('Enter');
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.waitForClose();
  }

  /** The labels of the list as far as it is shown, without what stands below them. */
  async items(): Promise<readonly string[]> {
    const labels = await this.rows()
      .locator('.quick-input-list-row:first-child .label-name')
      .allInnerTexts();
    return labels.map(label => label.trim());
  }

  /** Picks the item with exactly this label. */
  async pick(label: string, timeoutMs?: number): Promise<void> {
    const row = this.rows().filter({
      has: this.page.locator('.label-name', { hasText: exactText(label) }),
    });
    await row.first().click({ ...(timeoutMs !== undefined && { timeout: timeoutMs }) });
  }

  /** Ticks items of a list with several to pick, and accepts them. */
  async pickAll(labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.pick(label);
    await this.submit();
  }

  private rows(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }
}

async function shown(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll('\u00a0', ' ').trim();
}
