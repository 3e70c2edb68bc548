import type { TableOrder } from '../../protocol/tableProtocol';
import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../elements/element';
import { formatNumber } from '../elements/formatNumber';
import { icon } from '../elements/icon';
import { ReservedText } from '../elements/reservedText';
import { StateButtons } from './stateButtons';
import { toggleButton } from './toggleButton';

type State = TableOrder['states'][number]['state'];

/** What the bar above the table is used for. */
export interface BarActions {
  search(text: string): void;
  toggleState(state: State): void;
  toggleRaw(): void;
  /** All rows are to be shown again. */
  clear(): void;
  chooseColumns(button: HTMLElement): void;
  /** The keyboard is to go into the rows. */
  leave(): void;
}

/** The bar above the table: search, how many calls there are, their states to choose from, and how values are shown. */
export class TableBar {
  readonly element: HTMLElement;
  private readonly input;
  private readonly count = new ReservedText();
  /** A live region says what the eye sees beside the box. */
  private readonly spoken = element('p', { class: 'visually-hidden', role: 'status' });
  private readonly states;
  private readonly clear;
  private readonly raw;
  /** What is to be said before how many there are. */
  private unsaid = '';
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
    this.states = new StateButtons(strings.states, state => actions.toggleState(state));
    this.clear = element(
      'button',
      {
        type: 'button',
        class: 'bar-button clear-filters',
        title: strings.clearFilters,
        'aria-label': strings.clearFilters,
      },
      icon('clear'),
    );
    this.clear.addEventListener('click', () => actions.clear());
    this.raw = toggleButton(strings.rawValues, () => actions.toggleRaw());
    const columns = element('button', { type: 'button', class: 'bar-button' }, strings.columns);
    columns.setAttribute('aria-haspopup', 'dialog');
    columns.addEventListener('click', () => actions.chooseColumns(columns));
    this.element = element(
      'div',
      { class: 'table-bar' },
      this.input,
      element('span', { class: 'table-count' }, this.count.element),
      this.states.element,
      this.clear,
      element('span', { class: 'table-bar-end' }, this.raw, columns),
      this.spoken,
    );
  }

  show(
    order: TableOrder,
    now: {
      readonly count: number;
      readonly states: readonly State[];
      readonly isRaw: boolean;
      readonly isNarrowed: boolean;
    },
  ): void {
    const { one, all: several, some } = this.strings;
    const all = formatNumber(order.total);
    const whole = order.total === 1 ? one : several.replace('{0}', all);
    const part = (count: number): string =>
      some.replace('{0}', formatNumber(count)).replace('{1}', all);
    this.count.show(now.count === order.total ? whole : part(now.count), part(order.total));
    this.speakSoon();
    // In the place of rows is a button that does the same.
    const isOffered = now.isNarrowed && (now.count > 0 || order.total === 0);
    this.clear.classList.toggle('offered', isOffered);
    this.raw.setAttribute('aria-pressed', String(now.isRaw));
    this.states.show(order.states, now.states, order.canRetry);
  }

  /** Has something said to those who do not see what has become of the rows. */
  say(text: string): void {
    this.unsaid = text;
    this.speakSoon();
  }

  focusSearch(): void {
    this.input.focus();
    this.input.select();
  }

  setSearch(text: string): void {
    this.input.value = text;
  }

  /** Whoever types hears how many are left once they pause. */
  private speakSoon(): void {
    clearTimeout(this.speaking);
    this.speaking = window.setTimeout(() => {
      const text = [this.unsaid, this.count.text].filter(part => part !== '').join(' ');
      this.unsaid = '';
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
