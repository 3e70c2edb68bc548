import type { ColumnSort } from '../../protocol/tableProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import { headerIndex } from './activeCell';
import type { ShownColumn } from './columnArrangement';
import { cellId, placeCell } from './rowView';
import type { HeaderMarks } from './tableQuestion';

/** What the header of the table shows. */
export interface HeaderLooks extends HeaderMarks {
  /** All columns in view; a header that is dragged may be in view no more. */
  readonly columns: readonly ShownColumn[];
  readonly active: string | undefined;
}

/** The row of headers. */
export class HeaderView {
  readonly element = element('div', { role: 'row', class: 'call-headers', 'aria-rowindex': '1' });
  private readonly cells = new Map<string, HTMLElement>();

  constructor(private readonly menuLabel: string) {}

  paint({ active, columns, filtered, sort }: HeaderLooks): void {
    const cells = columns.map(column => {
      const cell = this.cells.get(column.name) ?? this.addCell(column.name);
      const place = sort.findIndex(({ column: name }) => name === column.name);
      this.fill(cell, column, sort[place], sort.length > 1 ? place + 1 : undefined);
      cell.classList.toggle('filtered', filtered.has(column.name));
      cell.classList.toggle('active', column.name === active);
      return cell;
    });
    const isSame = cells.every((cell, index) => this.element.children[index] === cell);
    if (!isSame || this.element.childElementCount !== cells.length) {
      this.element.replaceChildren(...cells);
    }
  }

  cellOf(name: string): HTMLElement | undefined {
    return this.cells.get(name);
  }

  private addCell(name: string): HTMLElement {
    const label = element('span', { class: 'header-label' });
    const mark = element('span', { class: 'header-mark', 'aria-hidden': 'true' });
    const menu = element('span', { class: 'header-menu', title: this.menuLabel }, icon('chevron'));
    const resizer = element('span', { class: 'header-resizer' });
    const cell = element(
      'div',
      { role: 'columnheader', class: 'call-header' },
      label,
      mark,
      menu,
      resizer,
    );
    cell.id = cellId(headerIndex, name);
    cell.dataset['column'] = name;
    this.cells.set(name, cell);
    return cell;
  }

  private fill(
    cell: HTMLElement,
    column: ShownColumn,
    sorted: ColumnSort | undefined,
    place: number | undefined,
  ): void {
    placeCell(cell, column);
    const [label, mark] = cell.children;
    if (label !== undefined && label.textContent !== column.label) {
      label.textContent = column.label;
      cell.title = column.tooltip;
    }
    const arrow = sorted === undefined ? '' : sorted.isDescending ? '↓' : '↑';
    const text = sorted === undefined ? '' : `${arrow}${place ?? ''}`;
    if (mark !== undefined && mark.textContent !== text) {
      mark.textContent = text;
    }
    cell.setAttribute(
      'aria-sort',
      sorted === undefined ? 'none' : sorted.isDescending ? 'descending' : 'ascending',
    );
  }
}
