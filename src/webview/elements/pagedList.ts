import { element } from './element';
import { formatNumber } from './formatNumber';
import { setChildren } from './setChildren';

/** As many rows as are put on the page at first, and again at each “more”. */
const pageSize = 100;

/** A long list of which a page is shown at a time. Rows of unchanged items stay as they are, with the focus they may hold. */
export class PagedList<Item> {
  readonly more = element('button', { class: 'more', type: 'button' });
  private items: readonly Item[] = [];
  private total = 0;
  private rows: ReadonlyMap<Item, HTMLElement> = new Map();
  private limit = pageSize;

  /** `moreLabel` has a place for the number of rows that come next. */
  constructor(
    private readonly list: HTMLElement,
    private readonly moreLabel: string,
    private readonly rowOf: (item: Item) => HTMLElement,
    /** What stands before the rows. */
    private readonly head: readonly HTMLElement[] = [],
  ) {
    this.more.addEventListener('click', () => this.showMore());
  }

  /** `total` may be more than there are items yet. */
  show(items: readonly Item[], total: number): void {
    this.items = items;
    this.total = total;
    this.render();
  }

  private showMore(): void {
    const firstNew = this.rows.size;
    this.limit += pageSize;
    this.render();
    // The button may be gone or far below now; the keyboard goes on with the first of the new rows.
    [...this.rows.values()][firstNew]?.querySelector<HTMLElement>('button, [role=button]')?.focus();
  }

  private render(): void {
    const shown = this.items.slice(0, this.limit);
    this.rows = new Map(shown.map(item => [item, this.rows.get(item) ?? this.rowOf(item)]));
    setChildren(this.list, [...this.head, ...this.rows.values()]);
    const left = this.total - this.rows.size;
    this.more.hidden = left === 0;
    this.more.textContent = this.moreLabel.replace('{0}', formatNumber(Math.min(left, pageSize)));
  }
}
