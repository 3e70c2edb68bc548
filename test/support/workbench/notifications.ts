import { errors, type Locator, type Page } from 'playwright-core';

/** The messages in the corner, as long as they are shown. */
export class Notifications {
  private readonly toasts: Locator;
  private readonly listed: Locator;
  private readonly bell: Locator;

  constructor(page: Page) {
    this.toasts = page.locator('.notifications-toasts .notification-list-item');
    this.listed = page.locator('.notifications-center.visible .notification-list-item');
    this.bell = page.locator('[id="status.notifications"] a').first();
  }

  async messages(): Promise<readonly string[]> {
    return this.toasts.locator('.notification-list-item-message').allInnerTexts();
  }

  /** Waits for a message that contains this text and returns the whole of it. */
  waitFor(text: string | RegExp): Promise<string> {
    return this.withMessage(text, message =>
      message.locator('.notification-list-item-message').innerText(),
    );
  }

  buttons(text: string | RegExp): Promise<readonly string[]> {
    return this.withMessage(text, message =>
      message.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts(),
    );
  }

  press(text: string | RegExp, button: string): Promise<void> {
    return this.withMessage(text, message =>
      message.getByRole('button', { name: button, exact: true }).click(),
    );
  }

  /** VS Code shows no more than three messages within 0.8 s. What is left out is in the list behind the bell, where a person looks. */
  private async withMessage<T>(
    text: string | RegExp,
    use: (message: Locator) => Promise<T>,
  ): Promise<T> {
    const toast = this.toasts.filter({ hasText: text }).first();
    try {
      await toast.waitFor({ timeout: longestMs });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      return this.inList(text, use);
    }
    return use(toast);
  }

  private async inList<T>(
    text: string | RegExp,
    use: (message: Locator) => Promise<T>,
  ): Promise<T> {
    await this.bell.click();
    const message = this.listed.filter({ hasText: text }).first();
    await message.waitFor();
    const result = await use(message);
    // It hides what is below it, and goes by itself with its last message.
    if (await this.listed.first().isVisible()) await this.bell.click();
    return result;
  }
}

/** As long as anything takes that a test waits for a message of. */
const longestMs = 15_000;
