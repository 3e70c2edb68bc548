import type { InvalidReason } from '../../calls/invalidPiece';
import { boundary, classAt, codesOf, digit, numberMark, unspaced } from './charClass';

/** A number as it is written in a text, sound or damaged. */
export interface WrittenNumber {
  /** The offset behind it. */
  readonly end: number;
  /** How many digits it has before the decimal point, written out. */
  readonly size: number;
  /** Why it is no ID; `undefined` where it is one. */
  readonly reason: InvalidReason | undefined;
}

/**
 * The longest number that starts at an offset, where a digit or a minus sign stands; `undefined` where it is none, or where more
 * is glued to its end than the mark of a sentence. `430001…` is cut short and none.
 */
export function numberAt(text: string, start: number): WrittenNumber | undefined {
  const first = isMinus(text.charCodeAt(start)) ? start + 1 : start;
  const end = endOfDigits(text, first);
  if (end === first) {
    return undefined;
  }
  const marked = isMarked(text, end) ? markedNumberAt(text, first) : undefined;
  if (!isEndOfNumber(text, marked?.end ?? end)) {
    return undefined;
  }
  const reason = first > start ? 'negative' : reasonOfDigits(text, first, end);
  return marked ?? { end, size: end - first, reason };
}

/** Why a run of digits is no ID; `undefined` where it is one. HubSpot's IDs are decimal, positive and written without zeros before. */
export function reasonOfDigits(
  text: string,
  start: number,
  end: number,
): 'leadingZero' | 'beyondSafeInteger' | undefined {
  if (text.startsWith('0', start)) {
    return 'leadingZero';
  }
  const length = end - start;
  const isBeyond =
    length > firstUnsafe.length ||
    (length === firstUnsafe.length && text.slice(start, end) >= firstUnsafe);
  return isBeyond ? 'beyondSafeInteger' : undefined;
}

/** The offset behind the digits that begin at `start`; `start` itself where there are none. */
export function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is a hyphen or the minus sign of typography. */
export function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212;
}

function isEndOfNumber(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (
    (classAt(text, end) & (boundary | unspaced)) !== 0 ||
    tails.has(code) ||
    (sentenceMarks.has(code) && (classAt(text, end + 1) & boundary) !== 0)
  );
}

/** What follows a value in an address and in JSON within JSON. */
const tails = codesOf('&\\');
const sentenceMarks = codesOf('.:!?');

/** 2^53: the first number that JavaScript, and with it many a tool, takes for its neighbour. */
const firstUnsafe = '9007199254740992';

/** What follows the first digits of a number that is more than digits. */
const marks = codesOf(".,'’\u00a0\u202feE");

/**
 * `1.2E+10`, `43e5`; with a comma, as many countries write it, after one digit only: `430001,2E+10` are two pieces. Here and
 * below the repetitions are limited, so that no text, however long, is more than a pattern can take.
 */
const scientific = /(?:\d,\d{1,30}|\d{1,30}(?:\.\d{1,30})?)e[+-]?\d{1,9}/iy;

/**
 * `1,234,567`, `1.234.567`, `1'234'567` or with narrow blanks. One group is enough for every mark but the point, where it would
 * be a decimal. So `123,456` is a single number and not two IDs: HubSpot's IDs are much longer than three digits, and a number
 * wrongly taken for damaged is reported, while the parts of one wrongly cut up would be asked for.
 */
const grouped =
  /\d{1,3}(?:(?:,\d{3}){1,9}(?:\.\d{1,30})?|(?:\.\d{3}){2,9}|(?:\.\d{3}){1,9},\d{1,30}|(?:(?:'\d{3}){1,9}|(?:’\d{3}){1,9}|(?:[\u00a0\u202f]\d{3}){1,9})(?:[.,]\d{1,30})?)(?!\d|[,.'’\u00a0\u202f]\d)/y;

const decimal = /\d{1,30}\.\d{1,30}/y;

/** A mark belongs to the number only with a digit or, in an exponent, a sign behind it. */
function isMarked(text: string, end: number): boolean {
  return marks.has(text.charCodeAt(end)) && (classAt(text, end + 1) & (digit | numberMark)) !== 0;
}

function markedNumberAt(text: string, start: number): WrittenNumber | undefined {
  const size = endOfDigits(text, start) - start;
  const exponentEnd = endAt(scientific, text, start);
  if (exponentEnd !== undefined) {
    const exponent = Number(/[+-]?\d+$/.exec(text.slice(start, exponentEnd))?.[0]);
    return { end: exponentEnd, size: size + exponent, reason: 'scientificNotation' };
  }
  const groupsEnd = isWithinList(text, start) ? undefined : endAt(grouped, text, start);
  if (groupsEnd !== undefined) {
    const digits = text.slice(start, groupsEnd).replace(/\D/g, '');
    return { end: groupsEnd, size: digits.length, reason: 'thousandsSeparators' };
  }
  const end = endAt(decimal, text, start);
  return end === undefined ? undefined : { end, size, reason: 'decimal' };
}

/** `[123,456]` are two IDs, and `456,789` in `430001,456,789` is no number of its own. */
function isWithinList(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '[' ||
    (marks.has(text.charCodeAt(start - 1)) && (classAt(text, start - 2) & digit) !== 0)
  );
}

function endAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
