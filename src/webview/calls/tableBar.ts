import type { TableOrder } from '../../protocol/tableProtocol';
import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../element';
import { formatNumber } from '../formatNumber';
import { icon } from '../icon';

type State = TableOrder['states'][number]['state'];

/** What the bar above the table is used for. */
export interface BarActions {
  search(text: string): void;
  toggleState(state: State): void;
  toggleRaw(): void;
  chooseColumns(button: HTMLElement): void;
  /** The keyboard is to go into the rows. */
  leave(): void;
}

/** The bar above the table: search, how many calls there are, their states to choose from, and how values are shown. */
export class TableBar {
  readonly element: HTMLElement;
  private readonly input;
  private readonly count = element('span', { class: 'table-count' });
  /** A live region says what the eye sees beside the box. */
  private readonly spoken = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly states;
  private readonly raw;
  private readonly buttons = new Map<State, HTMLElement>();
  private speaking: number | undefined;

  constructor(
    private readonly strings: TableStrings,
    private readonly actions: BarActions,
  ) {
    this.input = element('input', {
      type: 'search',
      class: 'text-input table-search',
      placeholder: strings.search,
      'aria-label': strings.search,
      spellcheck: 'false',
    });
    this.input.addEventListener('input', () => actions.search(this.input.value));
    this.input.addEventListener('keydown', event => this.onKeyDown(event));
    this.states = element('div', {
      class: 'table-states',
      role: 'group',
      'aria-label': strings.states,
    });
    this.raw = toggle(strings.rawValues, () => actions.toggleRaw());
    const columns = element('button', { type: 'button', class: 'bar-button' }, strings.columns);
    columns.setAttribute('aria-haspopup', 'dialog');
    columns.addEventListener('click', () => actions.chooseColumns(columns));
    this.element = element(
      'div',
      { class: 'table-bar' },
      this.input,
      this.count,
      this.states,
      element('span', { class: 'table-bar-space' }),
      this.raw,
      columns,
      this.spoken,
    );
  }

  show(
    order: TableOrder,
    now: { readonly count: number; readonly states: readonly State[]; readonly isRaw: boolean },
  ): void {
    const { one, all: several, some } = this.strings;
    const all = formatNumber(order.total);
    const whole = order.total === 1 ? one : several.replace('{0}', all);
    this.count.textContent =
      now.count === order.total
        ? whole
        : some.replace('{0}', formatNumber(now.count)).replace('{1}', all);
    this.speakSoon();
    this.raw.setAttribute('aria-pressed', String(now.isRaw));
    const isChoice = order.states.length > 1 || now.states.length > 0;
    const shown = isChoice
      ? order.states.map(({ state, label }) => this.stateButton(state, label))
      : [];
    const isSame = shown.every((button, index) => this.states.children[index] === button);
    if (!isSame || shown.length !== this.states.childElementCount) {
      this.states.replaceChildren(...shown);
    }
    for (const [state, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(now.states.includes(state)));
    }
  }

  focusSearch(): void {
    this.input.focus();
    this.input.select();
  }

  setSearch(text: string): void {
    this.input.value = text;
  }

  private stateButton(state: State, label: string): HTMLElement {
    const known = this.buttons.get(state);
    const button = known ?? toggle('', () => this.actions.toggleState(state), icon(state));
    this.buttons.set(state, button);
    const text = button.lastChild;
    if (text !== null && text.textContent !== label) {
      text.textContent = label;
    }
    return button;
  }

  /** Whoever types hears how many are left once they pause. */
  private speakSoon(): void {
    clearTimeout(this.speaking);
    this.speaking = window.setTimeout(() => {
      const text = this.count.textContent;
      if (this.spoken.textContent !== text) {
        this.spoken.textContent = text;
      }
    }, 500);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.input.value !== '') {
      event.preventDefault();
      this.input.value = '';
      this.actions.search('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      this.actions.leave();
    }
  }
}

function toggle(label: string, run: () => void, ...before: readonly Node[]): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'bar-button', 'aria-pressed': 'false' },
    ...before,
    element('span', {}, label),
  );
  button.addEventListener('click', run);
  return button;
}
