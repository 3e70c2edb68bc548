import type { TableOrder, ToTable } from '../../protocol/tableProtocol';
import { element } from '../element';
import { CallsGrid } from './callsGrid';
import { ColumnArrangement } from './columnArrangement';
import { ColumnDesk } from './columnDesk';
import { GridActions } from './gridActions';
import { overscan, rowHeight } from './gridAxes';
import { listenToGrid } from './gridGestures';
import { headerIndex } from './headerView';
import { RowSelection } from './rowSelection';
import { RowStore } from './rowStore';
import { TableBar } from './tableBar';
import type { TablePage } from './tableParts';
import { TableQuestion } from './tableQuestion';

/** The calls as a table: what is asked of it goes to the extension, what comes back is shown. */
export class CallsTable {
  readonly element: HTMLElement;
  private readonly store = new RowStore();
  private readonly selection = new RowSelection(this.store);
  private readonly arrangement;
  private readonly question;
  private readonly grid;
  private readonly bar;
  private readonly desk;
  private readonly actions;
  private readonly nothing;
  private isStarted = false;
  /** Where the grid was when the table was left. */
  private top = 0;
  /** The position of a row to be selected as soon as there are any. */
  private wanted: number | undefined;

  constructor(private readonly page: TablePage) {
    const { post, strings } = page;
    const question = (this.question = new TableQuestion(post));
    const arrangement = (this.arrangement = new ColumnArrangement(layout => {
      post({ kind: 'tableLayout', layout });
      question.columns = arrangement.shown.map(({ name }) => name);
    }));
    const { selection, store } = this;
    this.grid = new CallsGrid(store, arrangement, selection, strings, () => this.askRows());
    const parts = { page, store, selection, arrangement, question, grid: this.grid };
    const desk = (this.desk = new ColumnDesk(parts));
    this.actions = new GridActions(parts, desk);
    listenToGrid(parts, this.actions, desk);
    this.grid.element.addEventListener('focus', () => this.standSomewhere());
    this.bar = new TableBar(strings, {
      search: text => question.change({ search: text }),
      toggleState: state => question.toggleState(state),
      toggleRaw: () => question.change({ isRaw: !question.wish.isRaw }),
      chooseColumns: button => desk.openChooser(button),
      leave: () => this.focus(),
    });
    this.nothing = this.nothingFits();
    this.element = element(
      'section',
      { class: 'calls-table' },
      this.bar.element,
      this.nothing,
      this.grid.element,
    );
  }

  /** Shows the table, which is on the page, and asks for what is in it. */
  open(): void {
    if (!this.isStarted) {
      this.isStarted = true;
      this.grid.start();
    }
    this.grid.scrollTo(this.top);
    this.question.ask(this.grid.window);
  }

  /** Nobody looks any more; nothing needs to be sent. */
  hide(): void {
    this.top = this.grid.element.scrollTop;
    this.desk.close();
    this.question.rest();
    this.page.post({ kind: 'tableHidden' });
  }

  /** Takes the keyboard. */
  focus(): void {
    this.grid.element.focus();
  }

  focusSearch(): void {
    this.bar.focusSearch();
  }

  /** Selects a row by its position and brings it into view, unless a filter hides it; where it is selected, at a command only. */
  select(position: number, isCommand: boolean): void {
    const [first] = this.arrangement.shown;
    this.wanted = this.store.newest === undefined ? position : undefined;
    const index = this.store.indexOf(position);
    const isSelected = this.selection.has(position);
    if (index < 0 || first === undefined || (isSelected && !isCommand)) {
      return;
    }
    if (!isSelected) {
      this.selection.only(index);
    }
    this.grid.moveTo({ index, column: this.grid.active?.column ?? first.name });
  }

  take(message: ToTable): void {
    switch (message.kind) {
      case 'tableOrder':
        this.takeOrder(message);
        return;
      case 'tableRows':
        this.store.takeRows(message);
        this.grid.paint();
        return;
      case 'askSelected':
        this.actions.use(message.use);
        return;
    }
  }

  /** What is seen stays where it is, unless another order was asked for; so does the keyboard. */
  private takeOrder(order: TableOrder): void {
    const { arrangement, grid, question, store } = this;
    const isFirst = store.newest === undefined;
    if (isFirst) {
      this.goOn(order);
    }
    const isOther = question.takeAnswer(order.query);
    const { active, anchor } = grid;
    const activePosition = store.positionAt(active?.index ?? headerIndex);
    store.takeOrder(order);
    arrangement.take(order.columns, order.layout);
    question.columns = arrangement.shown.map(({ name }) => name);
    if (active !== undefined && active.index !== headerIndex) {
      const index = activePosition === undefined ? -1 : store.indexOf(activePosition);
      grid.stand({ index: index < 0 ? headerIndex : index, column: active.column });
    }
    grid.refresh(question.marks);
    const index = isOther || anchor === undefined ? -1 : store.indexOf(anchor.position);
    if (anchor !== undefined && index >= 0) {
      grid.scrollTo(index * rowHeight + anchor.offset);
    } else if (isFirst || isOther) {
      grid.scrollTo(isFirst ? this.top : 0);
    }
    this.bar.show(order, { count: store.count, ...question.wish });
    this.nothing.hidden = store.count > 0 || order.total === 0;
    if (this.wanted !== undefined) {
      this.select(this.wanted, false);
    }
  }

  /** Goes on where an earlier table of this look-up was left. */
  private goOn({ first, wish }: TableOrder): void {
    if (this.question.adopt(wish)) {
      this.bar.setSearch(wish.search);
      this.top = first.start === 0 ? 0 : (first.start + overscan) * rowHeight;
    }
  }

  /** Rows that have come into view are asked for once the view rests. */
  private askRows(): void {
    if (this.store.newest !== undefined) {
      this.question.see(this.grid.window);
      this.question.askRows(() => {
        const missing = this.store.toAsk(this.grid.window);
        return missing && { order: this.store.newest?.order ?? 0, ...missing };
      });
    }
  }

  /** The keyboard is at a cell from the first moment on. */
  private standSomewhere(): void {
    const [first] = this.arrangement.shown;
    if (this.grid.active === undefined && first !== undefined) {
      const index =
        this.store.count > 0 ? Math.floor(this.grid.element.scrollTop / rowHeight) : headerIndex;
      this.grid.moveTo({ index, column: first.name });
    }
  }

  private nothingFits(): HTMLElement {
    const { clearAll, nothingFits } = this.page.strings;
    const button = element('button', { type: 'button', class: 'bar-button' }, clearAll);
    button.addEventListener('click', () => {
      this.bar.setSearch('');
      this.question.change({ search: '', filters: [], states: [] });
      this.bar.focusSearch();
    });
    return element(
      'div',
      { class: 'table-nothing', hidden: '' },
      element('p', {}, nothingFits),
      button,
    );
  }
}
