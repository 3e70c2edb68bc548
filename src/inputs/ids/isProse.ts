import type { LineSurvey } from './surveyLine';

/**
 * Whether a line is prose, such as a sentence or a line of a log, or a list of IDs. In a list every piece that is no ID is
 * reported; in prose words, times and the like are passed over.
 *
 * - A line with a name before a value (`id=430001`, `"ids": [`) is prose, and so is one of several pieces with a date or a time.
 * - More words than numbers are prose, more numbers than words are a list. So is a line prose that begins with many words,
 *   whatever follows.
 * - A line of as many words as numbers, of which it has several, is prose where it begins with a word: `see 430001 and 430002`.
 * - Any other line of one word, or of as many words as numbers, says nothing by itself: it is what the line before it is. The
 *   first line of a text is then a list, so that a mistyped word in a prompt is reported.
 */
export function isProse(
  text: string,
  start: number,
  { end, kind, words, numbers }: LineSurvey,
  isProseBefore: boolean,
): boolean {
  const isLone = words + numbers === 1;
  if (kind === 'clear' || words === 0) {
    return kind === 'clear';
  }
  if (words > numbers && !isLone) {
    return true;
  }
  const line = text.slice(start, end);
  if (keyed.test(line) || named.test(line) || (!isLone && timed.test(line))) {
    return true;
  }
  if (words === numbers && words > 1 && worded.test(line)) {
    return true;
  }
  return isLone || words === numbers ? isProseBefore : false;
}

/** A key of JSON, or what a list or an object begins with: `"inputs": [`, `ids = [`. */
const keyed = /\w\\?["']\s*:|[:=]\s*[[{]\s*$/;

/** A number with its name before it. */
const named =
  /(?:^|[\s,;|{("'[])\\?["']?[A-Za-z_][\w.-]*\\?["']?\s*[:=]\s*\\?["'[]*[-\u2212]?\d|\uff1a\s*\d/;

/** A word and nothing else, as sentences begin. */
const worded = /^\s*\p{L}+\s/u;

/** A time of day or a date. */
const timed = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
