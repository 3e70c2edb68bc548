/** What a character can be in a text with IDs. Bits, so that one number says what a whole piece is made of. */
export const letter = 1;
/** A digit of ASCII. */
export const digit = 2;
/** What may stand in a number besides digits: `.`, `-`, `+`. */
export const numberMark = 4;
/** What carries no meaning by itself: a bullet, a colon, a dash between words. */
const punctuation = 8;
/** What people put between IDs: blanks, commas, semicolons, quotes and brackets of pasted lists. */
export const separator = 16;
/** A line feed or a carriage return. */
export const lineBreak = 32;
/** A letter of a script that is written without blanks. */
export const unspaced = 64;

/** What ends a piece of text. */
export const boundary = separator | lineBreak;

/** The class of the UTF-16 unit at an offset; beyond either end of the text there is a line break. */
export function classAt(text: string, offset: number): number {
  // The comparison is for speed: where `charCodeAt` may answer NaN, it takes several times as long.
  return offset >= 0 && offset < text.length
    ? (classes[text.charCodeAt(offset)] ?? letter)
    : lineBreak;
}

/** Characters to be looked up by their code, which is faster than by text. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, character => character.charCodeAt(0)));
}

/** A table, because every unit of a text is looked up at least once. */
const classes = new Uint8Array(0x10000).fill(letter);

function assign(kind: number, units: string): void {
  for (let index = 0; index < units.length; index++) {
    classes[units.charCodeAt(index)] = kind;
  }
}

function assignRange(kind: number, first: number, last: number): void {
  classes.fill(kind, first, last + 1);
}

assignRange(punctuation, 0x00, 0x7f);
assignRange(digit, 0x30, 0x39);
assignRange(letter, 0x41, 0x5a);
assignRange(letter, 0x61, 0x7a);
assign(letter, '_');
assign(numberMark, '.-+\u2212');
// Hyphens, dashes, bullets, ellipses and arrows.
assign(
  punctuation,
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2026\u00b7\u2190\u2192\u2713\u2714',
);
assignRange(unspaced, 0x3040, 0x30ff);
assignRange(unspaced, 0x3400, 0x9fff);
assign(separator, ' \t\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
assignRange(separator, 0x2000, 0x200a);
// Joiners and marks of direction, which nobody sees and web pages put around copied numbers.
assignRange(separator, 0x200b, 0x200f);
assignRange(separator, 0x202a, 0x202e);
assignRange(separator, 0x2060, 0x2069);
assign(separator, ',;|"\'`()[]{}<>');
// Ideographic comma, full stop and brackets; fullwidth comma, colon, semicolon and brackets; typographic quotes.
assign(separator, '\u3001\u3002\u300c\u300d\u300e\u300f\u3010\u3011\uff08\uff09\uff0c\uff1a\uff1b');
assign(separator, '\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb');
assign(lineBreak, '\n');
