import type { ResultsProblem, ResultsStrings, ResultsView } from '../protocol/resultsProtocol';
import { element } from './element';
import { icon } from './icon';
import type { PanelState } from './panelState';
import { problemRow, type ProblemActions } from './problemRow';
import { setChildren } from './setChildren';

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
  private total = 0;
  private rows: ReadonlyMap<ResultsProblem, HTMLElement> = new Map();
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

  show({ problems, problemCount, progress, notice }: ResultsView): void {
    this.problems = problems;
    this.total = problemCount;
    this.count.textContent = formatNumber(problemCount);
    this.details.hidden = problemCount === 0;
    // Nobody knows while answers are still to come, or once they are gone.
    this.none.hidden = problemCount > 0 || progress !== undefined || notice !== undefined;
    this.render();
  }

  private showMore(): void {
    const firstNew = this.rows.size;
    this.limit += pageSize;
    this.render();
    // The button may be gone or far below now; the keyboard goes on with the first of the new rows.
    [...this.rows.values()][firstNew]?.querySelector('button')?.focus();
  }

  /** Rows of unchanged problems stay as they are, with the focus and the selected text they may hold. */
  private render(): void {
    const shown = this.problems.slice(0, this.limit);
    this.rows = new Map(
      shown.map(problem => [
        problem,
        this.rows.get(problem) ?? problemRow(problem, this.strings, this.actions),
      ]),
    );
    setChildren(this.list, [...this.rows.values()]);
    const left = this.total - this.rows.size;
    this.more.hidden = left === 0;
    this.more.textContent = this.strings.moreProblems.replace(
      '{0}',
      formatNumber(Math.min(left, pageSize)),
    );
  }
}

function formatNumber(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}
