import type { TextPlace } from '../../calls/textPlace';

/** The lines of a text: tells for any piece of it where it stands, as VS Code counts. */
export class TextPlaces {
  private readonly lineStarts: readonly number[];

  constructor(text: string) {
    const breaks = [...text.matchAll(/\r\n|\r|\n/g)];
    this.lineStarts = [0, ...breaks.map(({ index, 0: lineBreak }) => index + lineBreak.length)];
  }

  at(offset: number, length: number): TextPlace {
    let line = 0;
    let above = this.lineStarts.length;
    while (above - line > 1) {
      const middle = Math.floor((line + above) / 2);
      if ((this.lineStarts[middle] ?? Infinity) <= offset) {
        line = middle;
      } else {
        above = middle;
      }
    }
    return { offset, length, line, character: offset - (this.lineStarts[line] ?? 0) };
  }
}
