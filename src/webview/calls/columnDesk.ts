import { columnChooser } from './columnChooser';
import { columnMenu } from './columnMenu';
import { fittingSize } from './fittingSize';
import { Popover } from './popover';
import type { TableParts } from './tableParts';

/** Where columns are arranged: by their menus, by the list of all, and by what is done to their headers. */
export class ColumnDesk {
  private readonly popover = new Popover();

  constructor(private readonly parts: TableParts) {}

  /** The menu of one column, below its header. */
  openMenu(name: string): void {
    const { arrangement, grid, page, question } = this.parts;
    const column = arrangement.shown.find(shown => shown.name === name);
    const place = grid.header.cellOf(name)?.getBoundingClientRect();
    if (column === undefined || place === undefined) {
      return;
    }
    const { filters, sort } = question.wish;
    const content = columnMenu(
      column,
      {
        sort: sort.find(each => each.column === name),
        filter: filters.find(each => each.column === name),
      },
      page.strings,
      {
        sort: wanted => question.change({ sort: wanted === undefined ? [] : [wanted] }),
        filter: wanted => question.filterBy(name, wanted),
        pin: isPinned => this.arrange(() => arrangement.pin(name, isPinned)),
        hide: () => this.arrange(() => arrangement.show(name, false)),
      },
      () => this.popover.close(),
    );
    this.popover.open(content, `${column.label}: ${page.strings.columnMenu}`, place, () =>
      grid.element.focus(),
    );
  }

  /** The list of all columns, below the button that leads to it. */
  openChooser(button: HTMLElement): void {
    const { arrangement, grid, page, question } = this.parts;
    const content = columnChooser(arrangement, page.strings, () => {
      grid.refresh();
      question.ask(grid.window);
    });
    const place = button.getBoundingClientRect();
    this.popover.open(content, page.strings.columns, place, () => button.focus());
  }

  close(): void {
    this.popover.close(false);
  }

  move(name: string, to: string): void {
    this.arrange(() => this.parts.arrangement.move(name, to));
  }

  step(name: string, by: -1 | 1): void {
    this.arrange(() => this.parts.arrangement.step(name, by));
  }

  resize(name: string, size: number): void {
    this.arrange(() => this.parts.arrangement.resize(name, size));
  }

  resizeBy(name: string, by: number): void {
    const column = this.parts.arrangement.shown.find(shown => shown.name === name);
    this.resize(name, (column?.size ?? 0) + by);
  }

  /** Makes a column as wide as what is in view of it. */
  fit(name: string): void {
    this.resize(name, fittingSize(this.parts.grid.element, name));
  }

  private arrange(change: () => void): void {
    change();
    this.parts.grid.refresh();
  }
}
