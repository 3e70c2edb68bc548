import type { TableOrder } from '../../protocol/tableProtocol';
import { searchPattern } from './searchPattern';

/**
 * Marks, in the rows on the page, what a search has found, and the cells that stand for it. A highlight of the browser does it, so
 * that no element changes and rows are used again as they are.
 */
export class SearchMarks {
  private readonly highlight = new Highlight();
  private pattern: RegExp | undefined;
  private columns: readonly string[] | undefined;

  constructor(private readonly rows: Node) {
    CSS.highlights.set(highlightName, this.highlight);
  }

  /** What was searched for; to be called before {@link show}. */
  take({ columns, search }: TableOrder['marked']): void {
    this.pattern = searchPattern(search);
    this.columns = columns;
  }

  /** To be called whenever other rows are on the page. */
  show(): void {
    if (this.highlight.size > 0) {
      this.highlight.clear();
    }
    if (this.pattern !== undefined) {
      this.mark(this.pattern);
    }
  }

  private mark(pattern: RegExp): void {
    const texts = document.createNodeIterator(this.rows, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const cell = node.parentElement?.closest<HTMLElement>('[data-column]')?.dataset;
      if (cell?.['found'] === 'true') {
        // What was found is behind the text: the raw value, or the rest of a long one.
        this.add(node, 0, text.length);
      } else if (this.isSearched(cell?.['column'] ?? '')) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          this.add(node, index, index + found.length);
        }
      }
    }
  }

  private add(node: Node, startOffset: number, endOffset: number): void {
    this.highlight.add(
      // One that nobody has to keep up to date: rows are marked anew when their cells change.
      new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
    );
  }

  private isSearched(column: string): boolean {
    // The words for states are ours, and nothing that was searched.
    return column !== '$state' && this.columns?.includes(column) !== false;
  }
}

/** As calls.css calls it. */
const highlightName = 'found';
