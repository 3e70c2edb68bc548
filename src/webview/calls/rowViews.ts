import { element } from '../elements/element';
import { RowView, type RowLooks } from './rowView';

/** The rows on the page. Those that go out of view are used for others that come in. */
export class RowViews {
  readonly element = element('div', { role: 'rowgroup', class: 'call-rows' });
  private readonly views = new Map<number, RowView>();
  private readonly spare: RowView[] = [];

  /** As large as all the rows there are, in pixels. */
  resize(width: number, height: number): void {
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
  }

  /** Shows these rows and no others. */
  paint(rows: readonly RowLooks[]): void {
    this.recycle(new Set(rows.map(({ index }) => index)));
    for (const looks of rows) {
      this.viewOf(looks.index).paint(looks);
    }
    // Those of no use at the moment would be found by screen readers.
    this.spare.forEach(({ element: unused }) => unused.remove());
  }

  private viewOf(index: number): RowView {
    const known = this.views.get(index);
    if (known !== undefined) {
      return known;
    }
    const view = this.spare.pop() ?? new RowView();
    this.views.set(index, view);
    if (view.element.parentElement === null) {
      this.element.append(view.element);
    }
    return view;
  }

  private recycle(needed: ReadonlySet<number>): void {
    for (const [index, view] of this.views) {
      if (!needed.has(index)) {
        this.views.delete(index);
        this.spare.push(view);
      }
    }
  }
}
