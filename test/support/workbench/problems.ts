import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import type { ShownElement } from './shownElement';

export interface ShownProblem {
  readonly file: string;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  /** As it is shown: `[Ln 1, Col 15]`. */
  readonly position: string;
}

/** The Problems panel; it is opened by the command `Problems: Focus on Problems View`. */
export class Problems {
  private readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.locator('.markers-panel:visible');
  }

  /** The problems on screen, from top to bottom. */
  async rows(): Promise<readonly ShownProblem[]> {
    await this.panel.waitFor();
    return this.panel.getByRole('treeitem').evaluateAll(readProblems);
  }

  /** The problems of one file; all others are left out of the list. */
  async rowsOf(file: string): Promise<readonly ShownProblem[]> {
    await this.panel.waitFor();
    const filter = this.page.locator('.panel input[placeholder^="Filter"]:visible');
    // VS Code filters when nothing has been typed for a moment.
    if ((await filter.inputValue()) !== `**/${file}`) {
      await filter.fill(`**/${file}`);
    }
    return (await this.rows()).filter(row => row.file === file);
  }

  /** Goes to the place of a problem in its document. */
  async open(message: string): Promise<void> {
    const problem = this.panel.locator('.marker-message').getByText(message).first();
    await eventually(() => problem.dblclick({ timeout: 3_000 }));
  }

  /** Goes to the first place that belongs to a problem and says this; which one is told by the file it is in. */
  async openRelated(file: string, message: string): Promise<void> {
    const place = this.panel
      .getByRole('treeitem')
      .filter({ hasText: file })
      .filter({ hasText: message });
    // The list is drawn anew as long as problems come.
    await eventually(() => place.first().dblclick({ timeout: 3_000 }));
  }
}

function readProblems(elements: readonly ShownElement[]): ShownProblem[] {
  const problems: ShownProblem[] = [];
  let file = '';
  const inOrder = elements.toSorted(
    (a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')),
  );
  for (const element of inOrder) {
    const text = (selector: string): string =>
      element.querySelector(selector)?.textContent?.trim() ?? '';
    if (element.querySelector('.marker-message') === null) {
      // Other places of a problem have rows of their own, which name no file of theirs.
      file = text('.label-name') || file;
      continue;
    }
    const icon = element.querySelector('.marker-icon')?.className ?? '';
    problems.push({
      file,
      severity: icon.replace('marker-icon', '').trim(),
      message: text('.marker-message'),
      source: text('.marker-source'),
      code: text('.marker-code'),
      position: text('.marker-line'),
    });
  }
  return problems;
}
