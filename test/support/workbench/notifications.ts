import type { Locator, Page } from 'playwright-core';

/** The messages in the corner, as long as they are shown. */
export class Notifications {
  private readonly toasts: Locator;

  constructor(page: Page) {
    this.toasts = page.locator('.notifications-toasts .notification-list-item');
  }

  async messages(): Promise<readonly string[]> {
    return this.toasts.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Waits for a message that contains this text and returns the whole of it. */
  async waitFor(text: string | RegExp): Promise<string> {
    return this.toast(text).locator('.notification-list-item-message').innerText();
  }

  async buttons(text: string | RegExp): Promise<readonly string[]> {
    return this.toast(text)
      .locator('.notification-list-item-buttons-container .monaco-button')
      .allInnerTexts();
  }

  async press(text: string | RegExp, button: string): Promise<void> {
    await this.toast(text).getByRole('button', { name: button, exact: true }).click();
  }

  private toast(text: string | RegExp): Locator {
    return this.toasts.filter({ hasText: text }).first();
  }
}
