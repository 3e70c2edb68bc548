import type { ResultsProblem, ResultsStrings, ResultsView } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import { formatNumber } from '../elements/formatNumber';
import { icon } from '../elements/icon';
import { PagedList } from '../elements/pagedList';
import type { PanelState } from '../panel/panelState';
import { problemRow, type ProblemActions } from './problemRow';

/** Every returned error, each with the way to its place. Foldable; long lists come in pages. */
export class ProblemsSection {
  readonly element: HTMLElement;
  private readonly count = element('span', { class: 'badge' });
  private readonly none: HTMLElement;
  private readonly details: HTMLDetailsElement;
  private readonly rows: PagedList<ResultsProblem>;

  constructor(strings: ResultsStrings, state: PanelState, actions: ProblemActions) {
    const { problemsHeading, noProblems } = strings;
    this.none = element('p', { class: 'none' }, icon('found'), noProblems);
    const list = element('ul', { class: 'problems', role: 'list' });
    this.rows = new PagedList(list, strings.more, problem => problemRow(problem, strings, actions));
    this.details = element(
      'details',
      {},
      element('summary', {}, icon('chevron'), element('h2', {}, problemsHeading), this.count),
      element('div', { class: 'scroller' }, list, this.rows.more),
    );
    this.details.open = !state.problemsFolded;
    this.details.addEventListener('toggle', () => (state.problemsFolded = !this.details.open));
    this.element = element('section', { class: 'problems-section' }, this.details, this.none);
  }

  show({ problems, problemCount, progress, notice }: ResultsView): void {
    this.count.textContent = formatNumber(problemCount);
    this.details.hidden = problemCount === 0;
    // Nobody knows while answers are still to come, or once they are gone.
    this.none.hidden = problemCount > 0 || progress !== undefined || notice !== undefined;
    this.rows.show(problems, problemCount);
  }
}
