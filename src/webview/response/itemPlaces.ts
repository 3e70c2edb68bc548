import { listNames } from './listMoves';

/**
 * Where the items of the document's long lists stand in its text. It is read line by line: written with an indentation of two, an
 * item begins and ends on lines of its own, and no value goes over several.
 */
export class ItemPlaces {
  /** In the order of the text. */
  private readonly items: TextItem[] = [];

  constructor(lines: Iterable<string>) {
    let list: string | undefined;
    let start = 0;
    for (const line of lines) {
      const end = start + line.length;
      const begun = /^ {2}"(.*)": \[$/.exec(line)?.[1];
      if (begun !== undefined) {
        list = listNames.find(name => name === begun);
      } else if (list !== undefined && isItem.test(line)) {
        this.addLine(list, start, end, closesItem.test(line));
      } else if (outside.test(line)) {
        list = undefined;
      }
      start = end + 1;
    }
  }

  /** The text of an item, from its first line to its last; `undefined` where there is none. */
  rangeOf([list, index]: readonly (string | number)[]): TextRange | undefined {
    return this.items.find(item => item.path[0] === list && item.path[1] === String(index));
  }

  /** The item that a place of the text is in; `undefined` where it is in none. */
  pathAt(offset: number): readonly [list: string, index: string] | undefined {
    return this.items.find(({ from, to }) => from <= offset && offset <= to)?.path;
  }

  private addLine(list: string, start: number, end: number, isLast: boolean): void {
    const last = this.items.at(-1);
    if (isLast && last !== undefined) {
      last.to = end;
      return;
    }
    const index = last?.path[0] === list ? Number(last.path[1]) + 1 : 0;
    this.items.push({ path: [list, String(index)], from: start, to: end });
  }
}

/** A part of a text, in characters from its beginning. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

interface TextItem extends TextRange {
  readonly path: readonly [list: string, index: string];
  to: number;
}

const isItem = /^ {4}\S/;
const closesItem = /^ {4}[}\]],?$/;

/** Another member of the document, or its end. */
const outside = /^ {0,2}\S/;
