import type { CallPlace } from '../../protocol/resultsProtocol';
import { element } from '../elements/element';
import type { ResultsTab, TabContext } from '../panel/resultsTab';
import { CallsTable } from './callsTable';
import { decodeToTable } from './decodeToTable';

/** The calls as a table. It is not sent the view: it asks for what is in sight, and hears of newer answers by itself. */
export class CallsTab implements ResultsTab {
  readonly element: HTMLElement;
  private readonly table: CallsTable;
  private isShown = false;

  constructor({ post, state, strings }: TabContext) {
    this.table = new CallsTable({
      strings: strings.table,
      post,
      state,
      openJson: id => post({ kind: 'openJson', id }),
    });
    this.element = element('div', { class: 'view' }, this.table.element);
    window.addEventListener('message', event => {
      const message = decodeToTable(event.data);
      if (message !== undefined) {
        this.table.take(message);
      }
    });
  }

  show(): void {
    if (!this.isShown) {
      this.isShown = true;
      this.table.open();
    }
  }

  hide(): void {
    this.isShown = false;
    this.table.hide();
  }

  focus(): void {
    this.table.focus();
  }

  search(): void {
    this.table.focusSearch();
  }

  select({ isCommand, position }: CallPlace): void {
    this.table.select(position, isCommand);
  }
}
