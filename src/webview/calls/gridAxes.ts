import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { TableWindow } from '../../protocol/tableProtocol';
import type { ColumnArrangement, ShownColumn } from './columnArrangement';
import type { RowStore } from './rowStore';

/** In pixels, as VS Code's own lists; styles/calls.css says the same. */
export const rowHeight = 24;

/** Rows beyond the edges that are there before they are scrolled to. */
export const overscan = 12;

/** Which rows and columns are in view, and how to bring others into view. */
export class GridAxes {
  private readonly down;
  private readonly across;
  private inView: readonly ShownColumn[] = [];

  constructor(
    private readonly scroller: () => HTMLElement,
    private readonly store: RowStore,
    private readonly arrangement: ColumnArrangement,
    private readonly onChange: () => void,
  ) {
    this.down = new Virtualizer<HTMLElement, HTMLElement>(this.rowOptions());
    this.across = new Virtualizer<HTMLElement, HTMLElement>(this.columnOptions());
  }

  /** To be called once the grid is on the page. */
  start(): void {
    for (const virtualizer of [this.down, this.across]) {
      virtualizer._didMount();
      virtualizer._willUpdate();
    }
  }

  /** Takes numbers and sizes anew. */
  refresh(): void {
    this.down.setOptions(this.rowOptions());
    this.across.setOptions(this.columnOptions());
    this.inView = [];
    this.down.measure();
    this.across.measure();
  }

  /** The rows to be drawn, with their places. */
  get rows(): readonly VirtualItem[] {
    return this.down.getVirtualItems();
  }

  /** The very same list as long as the same columns are in view, so that rows need not look at each. */
  get columns(): readonly ShownColumn[] {
    const indexes = new Set(this.across.getVirtualItems().map(({ index }) => index));
    const inView = this.arrangement.shown.filter(
      ({ index, isPinned }) => isPinned || indexes.has(index),
    );
    const isSame =
      inView.length === this.inView.length &&
      inView.every((column, place) => column === this.inView[place]);
    return isSame ? this.inView : (this.inView = inView);
  }

  /** The rows in view and those next to them. */
  get window(): TableWindow {
    const { endIndex, startIndex } = this.down.range ?? { startIndex: 0, endIndex: 0 };
    return { start: Math.max(0, startIndex - overscan), end: endIndex + 1 + overscan };
  }

  showRow(index: number): void {
    this.down.scrollToIndex(index, { align: 'auto' });
  }

  /** Pinned columns are in view wherever one is. */
  showColumn(name: string): void {
    const column = this.arrangement.shown.find(shown => shown.name === name);
    if (column !== undefined && !column.isPinned) {
      this.across.scrollToIndex(column.index, { align: 'auto' });
    }
  }

  private rowOptions(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      ...this.shared(),
      count: this.store.count,
      estimateSize: () => rowHeight,
      overscan,
      // The headers take a row's height from the view.
      scrollPaddingEnd: rowHeight,
    };
  }

  private columnOptions(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { shown } = this.arrangement;
    const pinned = shown.filter(({ isPinned }) => isPinned);
    return {
      ...this.shared(),
      count: shown.length,
      estimateSize: index => shown[index]?.size ?? 0,
      horizontal: true,
      overscan: 1,
      scrollPaddingStart: pinned.reduce((sum, { size }) => sum + size, 0),
    };
  }

  private shared() {
    return {
      getScrollElement: this.scroller,
      scrollToFn: elementScroll,
      observeElementOffset,
      observeElementRect,
      onChange: () => this.onChange(),
    };
  }
}
