/**
 * A text that takes no more room than `most` letters, and the letters of East Asia are twice as wide as others. What is left out is
 * left out in the middle, at a blank where there is one: how a name ends tells it from others as well as how it begins.
 */
export function cutMiddle(text: string, most: number): string {
  if (text.length * 2 <= most) {
    return text;
  }
  const room = most - 1;
  const ofStart = Math.ceil(room / 2);
  if (latin.test(text)) {
    return text.length <= most ? text : joined(text.slice(0, ofStart), text.slice(ofStart - room));
  }
  const letters = Array.from(segmenterOf().segment(text), ({ segment }) => segment);
  if (widthOf(letters) <= most) {
    return text;
  }
  const start = take(letters, ofStart);
  const end = take(letters.toReversed(), room - widthOf(start));
  return joined(start.join(''), end.toReversed().join(''));
}

/** Letters of which each is one unit of a text. To look for others takes ten times as long. */
const latin = /^[\u0020-\u024f]*$/;

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Without words that were cut through, unless little would be left. */
function joined(start: string, end: string): string {
  const lastBlank = start.lastIndexOf(' ');
  const firstBlank = end.indexOf(' ') + 1;
  const wholeStart = 5 * lastBlank >= 2 * start.length ? start.slice(0, lastBlank) : start;
  const wholeEnd = 5 * firstBlank <= 3 * end.length ? end.slice(firstBlank) : end;
  return `${wholeStart.trimEnd()}…${wholeEnd.trimStart()}`;
}

/** As many letters as there is room for. */
function take(letters: readonly string[], room: number): readonly string[] {
  let width = 0;
  const end = letters.findIndex(letter => (width += widthOf([letter])) > room);
  return end < 0 ? letters : letters.slice(0, end);
}

function widthOf(letters: readonly string[]): number {
  return letters.reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);
}

/** Kept: to make one takes longer than to use it. */
let segmenter: Intl.Segmenter | undefined;

function segmenterOf(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter());
}
