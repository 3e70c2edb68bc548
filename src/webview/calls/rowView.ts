import type { TableCell } from '../../protocol/tableProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import type { ShownColumn } from './columnArrangement';
import type { HeldRow } from './rowStore';

/** What a row looks like at the moment. */
export interface RowLooks {
  /** From 0, among the rows shown. */
  readonly index: number;
  /** In pixels, from the first row. */
  readonly top: number;
  /** `undefined` until the row has been sent. */
  readonly held: HeldRow | undefined;
  /** The columns in view; another list whenever any of them is another one. */
  readonly columns: readonly ShownColumn[];
  readonly isSelected: boolean;
  /** The name of the column that the keyboard is at, if it is in this row. */
  readonly active: string | undefined;
}

/** The line of one row. It is used for one row after the other: to make elements takes longer than to fill them. */
export class RowView {
  readonly element = element('div', { role: 'row', class: 'call-row' });
  private readonly cells = new Map<string, HTMLElement>();
  private looks: RowLooks | undefined;

  paint(looks: RowLooks): void {
    const before = this.looks;
    this.looks = looks;
    const { active, columns, held, index, isSelected, top } = looks;
    if (before?.index !== index || before.top !== top) {
      this.element.style.transform = `translateY(${top}px)`;
      this.element.setAttribute('aria-rowindex', String(index + 2));
      this.element.classList.toggle('odd', index % 2 === 1);
    }
    if (before?.isSelected !== isSelected) {
      this.element.setAttribute('aria-selected', String(isSelected));
    }
    if (before === undefined || before.held !== held) {
      this.describe(looks);
    }
    if (before?.columns !== columns) {
      this.arrange(columns);
    }
    const isSame = before?.held === held && before?.columns === columns && before.index === index;
    if (!isSame) {
      columns.forEach(column => this.fill(column, held?.cell(column.name)));
    }
    if (!isSame || before.active !== active) {
      this.cells.forEach((cell, name) => cell.classList.toggle('active', name === active));
    }
  }

  private describe({ held }: RowLooks): void {
    this.element.setAttribute('aria-busy', String(held === undefined));
    this.element.dataset['state'] = held?.row.state ?? '';
  }

  /** Cells of columns that went out of view go; new ones are put where they belong, pinned ones first. */
  private arrange(columns: readonly ShownColumn[]): void {
    const names = new Set(columns.map(({ name }) => name));
    for (const [name, cell] of this.cells) {
      if (!names.has(name)) {
        cell.remove();
        this.cells.delete(name);
      }
    }
    let previous: HTMLElement | undefined;
    for (const column of columns) {
      const cell = this.cells.get(column.name) ?? this.addCell(column.name);
      placeCell(cell, column);
      // Screen readers go by the order of the elements, and so do the pinned ones.
      const next: Element | null =
        previous === undefined ? this.element.firstElementChild : previous.nextElementSibling;
      if (next !== cell) {
        this.element.insertBefore(cell, next);
      }
      previous = cell;
    }
  }

  private addCell(name: string): HTMLElement {
    const cell = element('div', { role: 'gridcell', class: 'call-cell' });
    cell.dataset['column'] = name;
    this.cells.set(name, cell);
    return cell;
  }

  private fill(column: ShownColumn, content: TableCell | undefined): void {
    const cell = this.cells.get(column.name);
    const looks = this.looks;
    if (cell === undefined || looks === undefined) {
      return;
    }
    cell.id = cellId(looks.index, column.name);
    cell.dataset['gap'] = content?.gap ?? '';
    cell.dataset['found'] = String(content?.isFound === true);
    const text = content?.text ?? '';
    const { row } = looks.held ?? {};
    if (column.name === '$state' && row !== undefined) {
      cell.replaceChildren(
        icon(row.isWaiting === true ? 'waiting' : row.state),
        element('span', {}, text),
      );
    } else if (column.name === '$id' && row?.recordId !== undefined) {
      cell.replaceChildren(element('span', { class: 'call-link' }, text));
    } else if (cell.textContent !== text || cell.firstElementChild !== null) {
      cell.textContent = text;
    }
  }
}

/** Puts a cell of any row, the headers' included, where its column is. */
export function placeCell(
  cell: HTMLElement,
  { index, isNumber, isPinned, left, size }: ShownColumn,
): void {
  cell.setAttribute('aria-colindex', String(index + 1));
  cell.classList.toggle('pinned', isPinned);
  cell.classList.toggle('number', isNumber);
  cell.style.left = `${left}px`;
  cell.style.width = `${size}px`;
}

/** What the grid says the keyboard is at. */
export function cellId(index: number, column: string): string {
  return `cell-${index}-${column}`;
}
