import type { ResultsProblem, ResultsStrings, ResultsView } from '../protocol/resultsProtocol';
import { element } from './element';
import { icon } from './icon';
import type { PanelState } from './panelState';
import { problemRow, type ProblemActions } from './problemRow';

/** As many rows as are put on the page at first, and again at each “more”. */
const pageSize = 100;

/** Every returned error, each with the way to its place. Foldable; long lists come in pages. */
export class ProblemsSection {
  readonly element: HTMLElement;
  private readonly count = element('span', { class: 'badge' });
  private readonly none: HTMLElement;
  private readonly details: HTMLDetailsElement;
  private readonly list = element('ul', { class: 'problems', role: 'list' });
  private readonly more = element('button', { class: 'secondary more', type: 'button' });
  private problems: readonly ResultsProblem[] = [];
  private rows: readonly Row[] = [];
  private limit = pageSize;

  constructor(
    private readonly strings: ResultsStrings,
    state: PanelState,
    private readonly actions: ProblemActions,
  ) {
    const { problemsHeading, noProblems } = strings;
    this.none = element('p', { class: 'none' }, icon('found'), noProblems);
    this.more.addEventListener('click', () => this.showMore());
    this.details = element(
      'details',
      {},
      element('summary', {}, icon('chevron'), element('h2', {}, problemsHeading), this.count),
      element('div', { class: 'scroller' }, this.list, this.more),
    );
    this.details.open = !state.problemsFolded;
    this.details.addEventListener('toggle', () => (state.problemsFolded = !this.details.open));
    this.element = element('section', { class: 'problems-section' }, this.details, this.none);
  }

  show({ problems, progress, notice }: ResultsView): void {
    this.problems = problems;
    this.count.textContent = formatNumber(problems.length);
    this.details.hidden = problems.length === 0;
    // Nobody knows while answers are still to come, or once they are gone.
    this.none.hidden = problems.length > 0 || progress !== undefined || notice !== undefined;
    this.render();
  }

  private showMore(): void {
    const firstNew = this.rows.length;
    this.limit += pageSize;
    this.render();
    // The button may be gone or far below now; the keyboard goes on with the first of the new rows.
    this.rows[firstNew]?.element.querySelector('button')?.focus();
  }

  /** Rows of unchanged problems stay as they are, with the focus and the selected text they may hold. */
  private render(): void {
    const rows = this.problems.slice(0, this.limit).map((problem, index) => {
      const known = this.rows[index];
      return known?.problem === problem
        ? known
        : { problem, element: problemRow(problem, this.strings, this.actions) };
    });
    this.rows.forEach((row, index) => rows[index] !== row && row.element.remove());
    rows.forEach(({ element: row }, index) => {
      if (this.list.children[index] !== row) {
        this.list.insertBefore(row, this.list.children[index] ?? null);
      }
    });
    this.rows = rows;
    const left = this.problems.length - rows.length;
    this.more.hidden = left === 0;
    this.more.textContent = this.strings.moreProblems.replace(
      '{0}',
      formatNumber(Math.min(left, pageSize)),
    );
  }
}

interface Row {
  readonly problem: ResultsProblem;
  readonly element: HTMLElement;
}

function formatNumber(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}
