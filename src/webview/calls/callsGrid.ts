import type { TableWindow } from '../../protocol/tableProtocol';
import { element } from '../elements/element';
import { headerIndex, type ActiveCell } from './activeCell';
import type { ColumnArrangement } from './columnArrangement';
import { GridAxes, rowHeight } from './gridAxes';
import { HeaderView } from './headerView';
import type { RowAnchor } from './rowAnchor';
import type { RowSelection } from './rowSelection';
import type { RowStore } from './rowStore';
import { cellId } from './rowView';
import { RowViews } from './rowViews';
import { SearchMarks } from './searchMarks';
import type { GridMarks } from './tableQuestion';

/**
 * The grid: only the rows and columns in view are on the page. It shows what `store` has and knows nothing of where that comes
 * from. One stop on the way of the Tab key; where the keyboard is within it is said by `aria-activedescendant`.
 */
export class CallsGrid {
  readonly element: HTMLElement;
  readonly header;
  private readonly rows = new RowViews();
  private readonly found = new SearchMarks(this.rows.element);
  private readonly axes;
  private at: ActiveCell | undefined;
  private marks: GridMarks = { found: { search: '' }, sort: [], filtered: new Set() };

  constructor(
    private readonly store: RowStore,
    private readonly arrangement: ColumnArrangement,
    private readonly selection: RowSelection,
    labels: { readonly grid: string; readonly columnMenu: string },
    /** Told which rows are in view, whenever others are. */
    private readonly onView: (window: TableWindow) => void,
  ) {
    this.header = new HeaderView(labels.columnMenu);
    const head = element('div', { role: 'rowgroup', class: 'call-head' }, this.header.element);
    this.element = element(
      'div',
      {
        role: 'grid',
        class: 'calls-grid',
        tabindex: '0',
        'aria-label': labels.grid,
        'aria-multiselectable': 'true',
        'aria-readonly': 'true',
      },
      head,
      this.rows.element,
    );
    this.axes = new GridAxes(
      () => this.element,
      store,
      arrangement,
      () => this.paint(),
    );
  }

  /** To be called once the grid is on the page. */
  start(): void {
    this.axes.start();
  }

  get active(): ActiveCell | undefined {
    return this.at;
  }

  /** Rows or columns are others: their numbers and sizes are taken anew. */
  refresh(marks: GridMarks = this.marks): void {
    this.marks = marks;
    this.found.take(marks.found);
    this.axes.refresh();
    const { shown } = this.arrangement;
    const last = shown.at(-1);
    const width = last === undefined ? 0 : last.left + last.size;
    this.element.setAttribute('aria-rowcount', String(this.store.count + 1));
    this.element.setAttribute('aria-colcount', String(shown.length));
    this.rows.resize(width, this.store.count * rowHeight);
    this.header.element.style.width = `${width}px`;
    this.paint();
  }

  /** Shows what is there now. */
  paint(): void {
    const { columns, rows } = this.axes;
    this.header.paint({
      ...this.marks,
      columns,
      active: this.at?.index === headerIndex ? this.at.column : undefined,
    });
    this.rows.paint(
      rows.map(({ index, start }) => ({
        index,
        top: start,
        held: this.store.rowAt(index),
        columns,
        isSelected: this.selection.has(this.store.positionAt(index)),
        active: this.at?.index === index ? this.at.column : undefined,
      })),
    );
    this.found.show();
    this.say();
    this.onView(this.window);
  }

  /** The rows in view and those next to them. */
  get window(): TableWindow {
    return this.axes.window;
  }

  /** How many whole rows are in view. */
  get pageSize(): number {
    return Math.max(1, Math.floor((this.element.clientHeight - rowHeight) / rowHeight) - 1);
  }

  /** Moves the keyboard to a cell and the cell into view. */
  moveTo(cell: ActiveCell): void {
    this.at = cell;
    if (cell.index >= 0) {
      this.axes.showRow(cell.index);
    }
    this.axes.showColumn(cell.column);
    this.paint();
  }

  /** The keyboard is at this cell, in view or not. */
  stand(cell: ActiveCell): void {
    this.at = cell;
  }

  /** The row at the top, and how much of it is hidden: what is seen stays where it is by these. */
  get anchor(): RowAnchor | undefined {
    const { top } = this;
    const index = Math.floor(top / rowHeight);
    const position = this.store.positionAt(index);
    return position === undefined ? undefined : { position, offset: top - index * rowHeight };
  }

  /** How far it is scrolled, in pixels. */
  get top(): number {
    return this.element.scrollTop;
  }

  scrollTo(top: number): void {
    this.element.scrollTop = top;
  }

  private say(): void {
    const { at } = this;
    const id = at === undefined ? undefined : cellId(at.index, at.column);
    if (id !== undefined && document.getElementById(id) !== null) {
      this.element.setAttribute('aria-activedescendant', id);
    } else {
      this.element.removeAttribute('aria-activedescendant');
    }
  }
}
