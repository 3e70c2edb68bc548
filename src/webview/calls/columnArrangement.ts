import {
  arrangeColumns,
  pinnedFirst,
  type ArrangedColumn,
  type ColumnLayout,
  type ColumnPlace,
} from '../../protocol/arrangeColumns';
import type { TableColumn } from '../../protocol/tableProtocol';

/** A column as it is shown. */
export interface ShownColumn extends TableColumn {
  /** From 0, among those shown. */
  readonly index: number;
  readonly isPinned: boolean;
  /** In pixels. */
  readonly size: number;
  /** From the start of the row, in pixels. */
  readonly left: number;
}

/** The least a column can be narrowed to, in pixels: enough to be seen and widened again. */
const leastSize = 40;

/** The columns of the table, as somebody has arranged them. */
export class ColumnArrangement {
  private all: readonly TableColumn[] = [];
  /** `undefined` until somebody has arranged something, here or before. */
  private kept: ColumnLayout | undefined;
  private arranged: readonly ArrangedColumn[] = [];
  private visible: readonly ShownColumn[] = [];

  constructor(private readonly onChange: (layout: ColumnLayout) => void) {}

  /** Shown or not, in their order. */
  get list(): readonly ArrangedColumn[] {
    return this.arranged;
  }

  get shown(): readonly ShownColumn[] {
    return this.visible;
  }

  /** Takes the columns there are and, unless some are arranged here already, how they were arranged last. */
  take(columns: readonly TableColumn[], layout: ColumnLayout): void {
    const isSame = JSON.stringify(columns) === JSON.stringify(this.all);
    if (!isSame || this.kept === undefined) {
      this.all = columns;
      this.kept ??= layout.length === 0 ? undefined : layout;
      this.arrange(arrangeColumns(columns, this.kept ?? []));
    }
  }

  resize(name: string, width: number): void {
    this.change(name, { width: Math.max(leastSize, Math.round(width)) });
  }

  pin(name: string, isPinned: boolean): void {
    this.change(name, { isPinned });
  }

  show(name: string, isShown: boolean): void {
    // A table without columns could not be mended by its headers.
    if (isShown || this.visible.length > 1) {
      this.change(name, { isShown });
    }
  }

  /** Puts a column where another one is. Pinned columns stay among themselves. */
  move(name: string, to: string): void {
    const from = this.arranged.findIndex(({ column }) => column.name === name);
    const target = this.arranged.findIndex(({ column }) => column.name === to);
    const moved = this.arranged[from];
    if (moved !== undefined && target >= 0 && from !== target) {
      const others = this.arranged.filter(each => each !== moved);
      this.arrange([...others.slice(0, target), moved, ...others.slice(target)]);
      this.keep();
    }
  }

  /** Puts a column before the one in front of it, or after the next. */
  step(name: string, by: -1 | 1): void {
    const at = this.visible.findIndex(column => column.name === name);
    const next = this.visible[at + by];
    if (at >= 0 && next?.isPinned === this.visible[at]?.isPinned && next !== undefined) {
      this.move(name, next.name);
    }
  }

  /** As it was before anybody has arranged anything. */
  reset(): void {
    this.kept = [];
    this.arrange(arrangeColumns(this.all, []));
    this.onChange([]);
  }

  private change(name: string, change: Partial<ColumnPlace>): void {
    this.arrange(
      this.arranged.map(each =>
        each.column.name === name ? { ...each, place: { ...each.place, ...change } } : each,
      ),
    );
    this.keep();
  }

  private arrange(columns: readonly ArrangedColumn[]): void {
    this.arranged = pinnedFirst(columns);
    let left = 0;
    this.visible = this.arranged
      .filter(({ place }) => place.isShown)
      .map(({ column, place }, index) => {
        const size = place.width ?? naturalSize(column);
        const shown = { ...column, index, isPinned: place.isPinned, size, left };
        left += size;
        return shown;
      });
  }

  /** Columns of other look-ups stay arranged as they are. */
  private keep(): void {
    const own = this.arranged.map(({ place }) => place);
    const names = new Set(own.map(({ name }) => name));
    this.kept = [...own, ...(this.kept ?? []).filter(({ name }) => !names.has(name))];
    this.onChange(this.kept);
  }
}

/** Wide enough for what typically stands in it, and for most of its name. */
function naturalSize({ label, width }: TableColumn): number {
  return Math.round(Math.max(width, Math.min(label.length + 3, 20)) * 7 + 18);
}
