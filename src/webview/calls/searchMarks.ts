import { searchPattern } from './searchPattern';

/**
 * Marks, in the rows on the page, what a search has found. A highlight of the browser does it, so that no element changes and
 * rows are used again as they are.
 */
export class SearchMarks {
  constructor(private readonly rows: Node) {}

  show(search: string): void {
    const pattern = searchPattern(search);
    if (pattern === undefined) {
      CSS.highlights.delete(name);
      return;
    }
    CSS.highlights.set(name, new Highlight(...this.find(pattern)));
  }

  private *find(pattern: RegExp): Generator<Range> {
    const texts = document.createNodeIterator(this.rows, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const { 0: found, index } of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + found.length);
        yield range;
      }
    }
  }
}

/** As calls.css calls it. */
const name = 'found';
