import type { Locator, Page } from 'playwright-core';
import { exactText } from './exactText';

/** The question in the middle of the window that must be answered before anything else. */
export class Dialog {
  private readonly box: Locator;

  constructor(page: Page) {
    this.box = page.locator('.monaco-dialog-box');
  }

  async message(): Promise<string> {
    return this.box.locator('.dialog-message-text').innerText();
  }

  async detail(): Promise<string> {
    return this.box.locator('.dialog-message-detail').innerText();
  }

  async buttons(): Promise<readonly string[]> {
    return this.box.locator('.dialog-buttons .monaco-button').allInnerTexts();
  }

  /** Until Enter presses a button. */
  async waitForFocus(button: string): Promise<void> {
    await this.box.locator('.monaco-button:focus', { hasText: exactText(button) }).waitFor();
  }

  async press(button: string): Promise<void> {
    await this.box.getByRole('button', { name: button, exact: true }).click();
    await this.box.waitFor({ state: 'detached' });
  }
}
