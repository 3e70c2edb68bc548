import type {
  ColumnFilter,
  ColumnSort,
  FromTable,
  TableOrder,
  TableWindow,
  ToTable,
} from '../../protocol/tableProtocol';
import type { TableStrings } from '../../protocol/tableStrings';
import { element } from '../element';
import { CallsGrid, rowHeight } from './callsGrid';
import { ColumnArrangement } from './columnArrangement';
import { columnChooser } from './columnChooser';
import { columnMenu } from './columnMenu';
import { dragColumns } from './dragColumn';
import { fittingSize } from './fittingSize';
import { actionOfKey, type GridAction } from './gridKeys';
import { headerIndex } from './headerView';
import { Popover } from './popover';
import { RowSelection } from './rowSelection';
import { RowStore } from './rowStore';
import { TableBar } from './tableBar';
import { TableQuestion } from './tableQuestion';

/** What the table needs of the page it is on. */
export interface TablePage {
  readonly strings: TableStrings;
  readonly post: (message: FromTable) => void;
  /** Shows the record of a call as JSON. */
  readonly openJson: (id: string) => void;
}

/** The calls as a table: what is asked of it goes to the extension, what comes back is shown. */
export class CallsTable {
  readonly element: HTMLElement;
  private readonly store = new RowStore();
  private readonly selection = new RowSelection(this.store);
  private readonly arrangement;
  private readonly question;
  private readonly grid;
  private readonly bar;
  private readonly popover = new Popover();
  private readonly nothing = element('div', { class: 'table-nothing', hidden: '' });
  private isStarted = false;
  /** Where the grid was when the tab was left. */
  private top = 0;
  /** An ID to be shown as soon as it is there. */
  private wanted: string | undefined;

  constructor(private readonly page: TablePage) {
    const { post, strings } = page;
    this.question = new TableQuestion(post);
    this.arrangement = new ColumnArrangement(layout => {
      post({ kind: 'tableLayout', layout });
      this.question.columns = this.arrangement.shown.map(({ name }) => name);
    });
    this.grid = new CallsGrid(
      this.store,
      this.arrangement,
      this.selection,
      { grid: strings.grid, columnMenu: strings.columnMenu },
      window => this.onView(window),
    );
    this.bar = new TableBar(strings, {
      search: text => this.ask({ search: text }),
      toggleState: state => this.question.toggleState(state),
      toggleRaw: () => this.ask({ isRaw: !this.question.wish.isRaw }),
      chooseColumns: button => this.openChooser(button),
      leave: () => this.focus(),
    });
    this.element = element(
      'section',
      { class: 'calls-table' },
      this.bar.element,
      this.nothing,
      this.grid.element,
    );
    this.listen();
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
    this.popover.close(false);
    this.page.post({ kind: 'tableHidden' });
  }

  /** Takes the keyboard. */
  focus(): void {
    this.grid.element.focus();
    const [first] = this.arrangement.shown;
    if (this.grid.active === undefined && first !== undefined) {
      this.grid.moveTo({ index: this.store.count > 0 ? 0 : headerIndex, column: first.name });
    }
  }

  focusSearch(): void {
    this.bar.focusSearch();
  }

  /** Selects the row of an ID, as soon as it is there. */
  select(id: string): void {
    const index = this.store.indexOfId(id);
    const [first] = this.arrangement.shown;
    if (index < 0 || first === undefined) {
      this.wanted = id;
      return;
    }
    this.wanted = undefined;
    this.selection.only(index);
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
      case 'copySelected':
        this.copy(message.withHeader);
        return;
    }
  }

  /** What is seen stays where it is, as long as it was not asked for in another order. */
  private takeOrder(order: TableOrder): void {
    const isOther = this.question.takeAnswer(order.query);
    const { anchor } = this.grid;
    const activePosition = this.store.positionAt(this.grid.active?.index ?? headerIndex);
    this.store.takeOrder(order);
    this.arrangement.take(order.columns, order.layout);
    this.question.takeColumns(this.arrangement.shown.map(({ name }) => name));
    this.grid.refresh(this.question.marks);
    const index = isOther || anchor === undefined ? -1 : this.store.indexOf(anchor.position);
    if (anchor !== undefined && index >= 0) {
      this.grid.scrollTo(index * rowHeight + anchor.offset);
    } else if (isOther) {
      this.grid.scrollTo(0);
    }
    this.followActive(activePosition);
    this.bar.show(order, { count: this.store.count, ...this.question.wish });
    this.showNothing(order);
    if (this.wanted !== undefined) {
      this.select(this.wanted);
    }
  }

  private followActive(position: number | undefined): void {
    const { active } = this.grid;
    if (active !== undefined && active.index !== headerIndex) {
      const index = position === undefined ? -1 : this.store.indexOf(position);
      this.grid.stand({ index: index < 0 ? headerIndex : index, column: active.column });
    }
  }

  private showNothing({ total }: TableOrder): void {
    const { clearAll, nothingFits } = this.page.strings;
    const isEmpty = this.store.count === 0 && total > 0;
    this.nothing.hidden = !isEmpty;
    if (isEmpty && this.nothing.childElementCount === 0) {
      const button = element('button', { type: 'button', class: 'bar-button' }, clearAll);
      button.addEventListener('click', () => {
        this.bar.clearSearch();
        this.ask({ search: '', filters: [], states: [] });
        this.bar.focusSearch();
      });
      this.nothing.append(element('p', {}, nothingFits), button);
    }
  }

  private ask(change: Parameters<TableQuestion['change']>[0]): void {
    this.question.change(change);
  }

  private onView(window: TableWindow): void {
    const order = this.store.newest;
    if (order !== undefined) {
      this.question.see(window);
      this.question.askRows(() => {
        const missing = this.store.toAsk(this.grid.window);
        const newest = this.store.newest;
        return missing && newest && { order: newest.order, ...missing };
      });
    }
  }

  private listen(): void {
    const { element: grid, header } = this.grid;
    grid.addEventListener('keydown', event => {
      const at = this.grid.active;
      const action =
        at &&
        actionOfKey(event, at, {
          rowCount: this.store.count,
          pageSize: this.grid.pageSize,
          columns: this.arrangement.shown.map(({ name }) => name),
        });
      if (action !== undefined) {
        event.preventDefault();
        this.act(action);
      }
    });
    grid.addEventListener('focus', () => this.focus());
    grid.addEventListener('pointerdown', event => this.onPointerDown(event));
    grid.addEventListener('dblclick', event => {
      const index = rowAt(event.target);
      if (index >= 0 && !isLink(event.target)) {
        this.act({ kind: 'open', index });
      }
    });
    grid.addEventListener('pointerover', event => this.explain(event.target));
    document.addEventListener('copy', event => {
      const isOurs = document.activeElement === grid && this.selection.size > 0;
      if (isOurs && String(document.getSelection() ?? '') === '') {
        event.preventDefault();
        this.copy(false);
      }
    });
    header.element.addEventListener('contextmenu', event => {
      const column = columnAt(event.target);
      if (column !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        this.openMenu(column);
      }
    });
    dragColumns(header.element, {
      click: (column, { shiftKey }) => {
        this.grid.moveTo({ index: headerIndex, column });
        this.act({ kind: 'sort', column, isAdded: shiftKey });
      },
      menu: column => this.openMenu(column),
      resize: (column, size) => this.arrange(() => this.arrangement.resize(column, size)),
      fit: column => this.fit(column),
      move: (column, to) => this.arrange(() => this.arrangement.move(column, to)),
    });
  }

  private act(action: GridAction): void {
    switch (action.kind) {
      case 'move':
        this.selectBy(action.selects, action.to.index);
        this.grid.moveTo(action.to);
        return;
      case 'toggleRow':
        this.selection.toggle(action.index);
        this.grid.paint();
        return;
      case 'selectAll':
        this.selection.all();
        this.grid.paint();
        return;
      case 'selectNone':
        this.selection.clear();
        this.grid.paint();
        return;
      case 'open':
        this.withId(action.index, id => this.page.openJson(id));
        return;
      case 'openInHubSpot':
        this.withId(action.index, id => this.page.post({ kind: 'openInHubSpot', id }));
        return;
      case 'sort':
        this.question.sortNext(action.column, action.isAdded);
        return;
      case 'menu':
        this.openMenu(action.column);
        return;
      case 'moveColumn':
        this.arrange(() => this.arrangement.step(action.column, action.by));
        this.grid.moveTo({ index: headerIndex, column: action.column });
        return;
      case 'resizeColumn': {
        const column = this.arrangement.shown.find(({ name }) => name === action.column);
        const size = (column?.size ?? 0) + action.by;
        this.arrange(() => this.arrangement.resize(action.column, size));
        return;
      }
    }
  }

  private selectBy(how: 'one' | 'range' | 'none', index: number): void {
    if (how === 'one') {
      this.selection.only(index);
    } else if (how === 'range') {
      this.selection.extendTo(index);
    }
    if (how !== 'none') {
      this.withId(index, id => this.page.post({ kind: 'selectCall', id }));
    }
  }

  private onPointerDown(event: PointerEvent): void {
    const index = rowAt(event.target);
    const column = columnAt(event.target);
    if (index < 0 || column === undefined) {
      return;
    }
    if (event.button === 0 && isLink(event.target)) {
      this.act({ kind: 'openInHubSpot', index });
    }
    const isControl = event.ctrlKey || event.metaKey;
    if (event.button === 0 && isControl) {
      this.selection.toggle(index);
    } else if (event.button === 0 || !this.selection.has(this.store.positionAt(index))) {
      this.selectBy(event.shiftKey ? 'range' : 'one', index);
    }
    this.grid.stand({ index, column });
    this.grid.paint();
  }

  /** The raw value, or why there is none, under the mouse. */
  private explain(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
    const name = cell?.dataset['column'];
    if (cell !== null && name !== undefined) {
      const content = this.store.rowAt(rowAt(cell))?.cell(name);
      const link = isLink(target) ? [this.page.strings.openInHubSpot] : [];
      const isCut = cell.scrollWidth > cell.clientWidth;
      const lines = [...link, ...(isCut ? [content?.text ?? ''] : []), content?.note ?? ''];
      cell.title = lines.filter(line => line !== '').join('\n');
    }
  }

  private openMenu(name: string): void {
    const column = this.arrangement.shown.find(shown => shown.name === name);
    const place = this.grid.header.cellOf(name)?.getBoundingClientRect();
    if (column === undefined || place === undefined) {
      return;
    }
    const { filters, sort } = this.question.wish;
    const content = columnMenu(
      column,
      {
        sort: sort.find(each => each.column === name),
        filter: filters.find(each => each.column === name),
      },
      this.page.strings,
      {
        sort: (wanted?: ColumnSort) => this.ask({ sort: wanted === undefined ? [] : [wanted] }),
        filter: (wanted?: ColumnFilter) => this.question.filterBy(name, wanted),
        pin: isPinned => this.arrange(() => this.arrangement.pin(name, isPinned)),
        hide: () => this.arrange(() => this.arrangement.show(name, false)),
      },
      () => this.popover.close(),
    );
    this.popover.open(content, `${column.label}: ${this.page.strings.columnMenu}`, place, () => {
      this.grid.element.focus();
    });
  }

  private openChooser(button: HTMLElement): void {
    const content = columnChooser(this.arrangement, this.page.strings, () => {
      this.grid.refresh();
      this.question.ask(this.grid.window);
    });
    this.popover.open(content, this.page.strings.columns, button.getBoundingClientRect(), () =>
      button.focus(),
    );
  }

  private fit(name: string): void {
    const column = this.arrangement.shown.find(shown => shown.name === name);
    if (column !== undefined) {
      this.arrange(() => this.arrangement.resize(name, fittingSize(this.grid.element, name)));
    }
  }

  private arrange(change: () => void): void {
    const before = this.arrangement.shown.length;
    change();
    this.grid.refresh();
    if (this.arrangement.shown.length > before) {
      this.question.ask(this.grid.window);
    }
  }

  private copy(withHeader: boolean): void {
    const positions = this.selection.shown();
    if (positions.length > 0) {
      this.page.post({ kind: 'copyRows', positions, withHeader });
    }
  }

  private withId(index: number, act: (id: string) => void): void {
    const id = this.store.rowAt(index)?.row.id;
    if (id !== undefined) {
      act(id);
    }
  }
}

function rowAt(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('.call-row') : null;
  return Number(row?.getAttribute('aria-rowindex') ?? 1) - 2;
}

function columnAt(target: EventTarget | null): string | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell?.dataset['column'];
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('call-link');
}
