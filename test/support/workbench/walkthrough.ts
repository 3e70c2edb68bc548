import type { Locator, Page } from 'playwright-core';

export interface WalkthroughStep {
  readonly title: string;
  readonly done: boolean;
}

/** The page of a walkthrough. */
export class Walkthrough {
  private readonly page: Locator;

  constructor(page: Page) {
    this.page = page.locator('.gettingStartedContainer:visible');
  }

  async steps(): Promise<readonly WalkthroughStep[]> {
    const steps = await this.page.locator('.getting-started-step').all();
    return Promise.all(
      steps.map(async step => ({
        title: (await step.locator('.step-title').innerText()).trim(),
        done: (await step.getAttribute('aria-checked')) === 'true',
      })),
    );
  }

  /** Opens a step, which closes the others. */
  async open(title: string): Promise<void> {
    const step = this.step(title);
    if ((await step.getAttribute('aria-expanded')) !== 'true') await step.click();
  }

  /** Presses a button of the step that is open. */
  async press(title: string, button: string): Promise<void> {
    await this.step(title).getByRole('button', { name: button, exact: true }).click();
  }

  private step(title: string): Locator {
    return this.page.locator('.getting-started-step').filter({ hasText: title }).first();
  }
}
