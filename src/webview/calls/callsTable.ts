import type { ToTable } from '../../protocol/tableProtocol';
import { element } from '../elements/element';
import { headerIndex } from './activeCell';
import { CallsGrid } from './callsGrid';
import { ColumnArrangement } from './columnArrangement';
import { ColumnDesk } from './columnDesk';
import { GridActions } from './gridActions';
import { rowHeight } from './gridAxes';
import { KeptTable } from './keptTable';
import { listenToGrid } from './listenToGrid';
import { nothingFits } from './nothingFits';
import { RowSelection } from './rowSelection';
import { RowStore } from './rowStore';
import { RowWish } from './rowWish';
import { TableBar } from './tableBar';
import type { TablePage } from './tableParts';
import { TableQuestion } from './tableQuestion';
import { takeOrder } from './takeOrder';

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
  private readonly kept;
  private readonly surroundings;
  private readonly wish;
  private isStarted = false;
  /** Where the grid was when the table was left. */
  private top = 0;

  constructor(private readonly page: TablePage) {
    const { post, strings } = page;
    const question = (this.question = new TableQuestion(post, page.state));
    const arrangement = (this.arrangement = new ColumnArrangement(layout => {
      post({ kind: 'tableLayout', layout });
      question.columns = arrangement.shown.map(({ name }) => name);
      question.dropHiddenFilters();
    }));
    const { selection, store } = this;
    this.grid = new CallsGrid(store, arrangement, selection, strings, () => {
      this.askRows();
      this.kept.keepSoon();
    });
    const parts = { page, store, selection, arrangement, question, grid: this.grid };
    this.kept = new KeptTable(parts, page.state);
    const desk = (this.desk = new ColumnDesk(parts));
    this.actions = new GridActions(parts, desk);
    listenToGrid(parts, this.actions, desk);
    this.grid.element.addEventListener('focus', () => this.standSomewhere());
    this.bar = new TableBar(strings, {
      search: text => question.change({ search: text }),
      toggleState: state => question.toggleState(state),
      toggleRaw: () => question.change({ isRaw: !question.wish.isRaw }),
      clear: () => this.clear(),
      chooseColumns: button => desk.openChooser(button),
      leave: () => this.enterRows(),
    });
    this.wish = new RowWish(parts, () => {
      this.widen();
      this.bar.say(strings.clearedToShow);
    });
    const nothing = nothingFits(strings, () => this.clear());
    this.surroundings = { ...parts, bar: this.bar, kept: this.kept, nothing };
    this.element = element(
      'section',
      { class: 'calls-table' },
      this.bar.element,
      this.grid.element,
      nothing,
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
    this.top = this.grid.top;
    this.desk.close();
    this.question.rest();
    this.page.post({ kind: 'tableHidden' });
  }

  /** Takes the keyboard. */
  focus(): void {
    this.grid.element.focus();
  }

  /** Goes from the search to what it has found. */
  private enterRows(): void {
    const { active } = this.grid;
    this.focus();
    const column = active?.column ?? this.arrangement.shown[0]?.name;
    if (column !== undefined && active?.index === headerIndex && this.store.count > 0) {
      this.grid.moveTo({ index: 0, column });
    }
  }

  focusSearch(): void {
    this.bar.focusSearch();
  }

  /** Selects a row by its position, as soon as it is there. */
  select(position: number, isCommand: boolean): void {
    this.wish.select(position, isCommand);
  }

  take(message: ToTable): void {
    switch (message.kind) {
      case 'tableOrder':
        takeOrder(message, this.surroundings);
        this.wish.tryAgain();
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

  /** All rows again: somebody has pressed what offers it. */
  private clear(): void {
    this.widen();
    this.bar.focusSearch();
  }

  private widen(): void {
    this.bar.setSearch('');
    this.question.change({ search: '', filters: [], states: [] });
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
}
