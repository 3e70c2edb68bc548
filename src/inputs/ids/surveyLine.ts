import { callIdOfUrl } from './callIdOfUrl';
import { boundary, classAt, digit, letter, separator, unspaced } from './charClass';
import { numberAt } from './numberAt';

/** What a line, or a part of a long one, is made of. */
export interface LineSurvey {
  /** The offset behind it. */
  readonly end: number;
  /** Numbers, sound or damaged, and addresses of calls. */
  readonly numbers: number;
  /** Pieces with a letter or a digit that are no numbers. */
  readonly words: number;
  /**
   * `clear`: there are so many words in it that the rest was not counted. `endless`: it is one word, too long to be looked into.
   */
  readonly kind: 'counted' | 'clear' | 'endless';
}

/**
 * Longer lines are taken in parts, each as if it were a line, so that no line, however long, is more than a moment's work.
 * In UTF-16 units.
 */
const longestLine = 16_384;

/** So many more words than numbers, and a line is prose whatever follows: logs are long, and most of their lines are like that. */
const clearLead = 4;

/** Counts the pieces from the start of one up to the end of its line. Keeps none. */
export function surveyLine(text: string, start: number, lineEnd: number): LineSurvey {
  let numbers = 0;
  let words = 0;
  for (let end = start; ;) {
    const isFirst = end === start;
    const pieceStart = skipSeparators(text, end);
    const isCut = !isFirst && pieceStart - start > longestLine;
    if (isCut || pieceStart >= lineEnd) {
      // The gap before the next piece may be as long as it likes.
      return { end: isCut ? end : pieceStart, numbers, words, kind: 'counted' };
    }
    let kinds = 0;
    let kind = classAt(text, pieceStart);
    for (end = pieceStart; (kind & boundary) === 0; kind = classAt(text, ++end)) {
      kinds |= kind;
    }
    if (end - pieceStart > longestLine) {
      return isFirst
        ? { end, numbers: 0, words: 1, kind: 'endless' }
        : { end: pieceStart, numbers, words, kind: 'counted' };
    }
    const pieceWords = wordsIn(text, pieceStart, end, kinds);
    words += pieceWords ?? 0;
    numbers += pieceWords === undefined ? 1 : 0;
    if (words >= numbers + clearLead) {
      return { end: endOfPart(text, start, end, lineEnd), numbers, words, kind: 'clear' };
    }
  }
}

function endOfPart(text: string, start: number, counted: number, lineEnd: number): number {
  const longest = Math.max(counted, start + longestLine);
  return lineEnd <= longest ? lineEnd : endOfPiece(text, longest);
}

/** The offset behind the piece that begins at `start`. */
export function endOfPiece(text: string, start: number): number {
  let end = start;
  while ((classAt(text, end) & boundary) === 0) {
    end++;
  }
  return end;
}

/** The offset of what comes behind the separators at `start`. */
export function skipSeparators(text: string, start: number): number {
  let offset = start;
  while ((classAt(text, offset) & separator) !== 0) {
    offset++;
  }
  return offset;
}

/** `#430001` is how people write a number of something. */
export function skipHash(text: string, start: number): number {
  return text.charAt(start) === '#' ? start + 1 : start;
}

/** How many words a piece counts for; `undefined` for a number. */
function wordsIn(text: string, start: number, end: number, kinds: number): number | undefined {
  if ((kinds & digit) === 0) {
    return (kinds & (letter | unspaced)) === 0 ? 0 : 1;
  }
  // In scripts without blanks a number stands between two words.
  if ((kinds & unspaced) !== 0) {
    return 2;
  }
  const isNumeric =
    (classAt(text, start) & letter) === 0
      ? kinds === digit || numberAt(text, skipHash(text, start)) !== undefined
      : isAddress(text, start, end);
  return isNumeric ? undefined : 1;
}

/** Only what is long enough to be an address, and begins like one, is worth a closer look. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    end - start >= shortestAddress &&
    (text.startsWith('http', start) || text.startsWith('app', start)) &&
    callIdOfUrl(text.slice(start, end)) !== undefined
  );
}

const shortestAddress = 'app.hubspot.com/call/1'.length;
