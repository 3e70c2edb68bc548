/**
 * A text that takes no more room than `most` letters, and the letters of East Asia are twice as wide as others. What is left out is
 * left out in the middle, at a blank where there is one: how a name ends tells it from others as well as how it begins.
 */
export function cutMiddle(text: string, most: number): string {
  if (text.length * 2 <= most || widthOf(text) <= most) {
    return text;
  }
  const letters = lettersOf(text);
  const room = most - 1;
  const start = atBlank(take(letters, Math.ceil(room * 0.6)), 'end');
  const end = atBlank(take(letters.toReversed(), room - widthOf(start)).toReversed(), 'start');
  return `${start.trimEnd()}…${end.trimStart()}`;
}

/** As a person counts them. Of a text in Latin letters each unit is one; to look for more takes ten times as long. */
function lettersOf(text: string): readonly string[] {
  if (latin.test(text)) {
    return text.split('');
  }
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;

/** As many letters as there is room for. */
function take(letters: readonly string[], room: number): readonly string[] {
  const taken: string[] = [];
  let width = 0;
  for (const letter of letters) {
    width += widthOf(letter);
    if (width > room) {
      break;
    }
    taken.push(letter);
  }
  return taken;
}

/** Without a word that was cut through, unless little would be left. */
function atBlank(letters: readonly string[], side: 'start' | 'end'): string {
  const blank = side === 'end' ? letters.lastIndexOf(' ') : letters.indexOf(' ');
  const kept = side === 'end' ? letters.slice(0, blank) : letters.slice(blank + 1);
  return (blank > 0 && kept.length * 2 > letters.length ? kept : letters).join('');
}

function widthOf(text: string): number {
  if (latin.test(text)) {
    return text.length;
  }
  let width = 0;
  for (const letter of lettersOf(text)) {
    width += wide.test(letter) ? 2 : 1;
  }
  return width;
}

const latin = /^[\u0020-\u024f]*$/;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
