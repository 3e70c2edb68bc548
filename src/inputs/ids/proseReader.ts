import { callIdOfUrl, longestAddress } from './callIdOfUrl';
import { boundary, classAt, codesOf, letter, unspaced } from './charClass';
import type { Findings } from './findings';
import { nameBefore, type ValueName } from './nameBefore';
import { endOfDigits, isDigit, isMinus, numberAt, type WrittenNumber } from './numberAt';
import { endOfPiece } from './surveyLine';

/**
 * Finds the IDs in prose: numbers of at least six digits that stand alone, values whose name says that they are a call's ID,
 * addresses of calls. Damaged numbers in such places are problems; everything else is passed over.
 */
export class ProseReader {
  /** The name of a bracketed list, with the end of the last value that was read of it. */
  private list: { readonly name: ValueName; readonly end: number } | undefined;
  /** The end of a piece that is no address of a call, so that it is looked at once. */
  private noAddressUntil = 0;

  constructor(
    private readonly text: string,
    private readonly findings: Findings,
  ) {}

  /** Reads a line or a part of one. Answers the offset behind what was read. */
  read(start: number, end: number): number {
    const { text } = this;
    let offset = start;
    while (offset < end) {
      offset = isDigit(text.charCodeAt(offset)) ? this.readDigits(offset) : offset + 1;
    }
    return offset;
  }

  /** Reads what the digits at an offset belong to, and answers the offset behind it. */
  private readDigits(digits: number): number {
    const { text } = this;
    if ((classAt(text, digits - 1) & letter) !== 0) {
      return endOfDigits(text, digits);
    }
    if (text.charAt(digits - 1) === '/') {
      return this.readAddress(digits) ?? endOfDigits(text, digits);
    }
    const start = isMinus(text.charCodeAt(digits - 1)) ? digits - 1 : digits;
    const number = isBeginning(text, start) ? numberAt(text, start) : undefined;
    if (number === undefined) {
      return endOfDigits(text, digits);
    }
    if (isMeant(text, start, number, this.nameOf(start, number.end))) {
      this.findings.add(start, number.end, number.reason);
    }
    return number.end;
  }

  private readAddress(digits: number): number | undefined {
    const { text } = this;
    const before = text.slice(Math.max(0, digits - longestEnding), digits).replaceAll('\\/', '/');
    const isCall = addressEndings.some(ending => before.endsWith(ending));
    if (!isCall || digits < this.noAddressUntil) {
      return undefined;
    }
    const start = startOfAddress(text, digits);
    const end = endOfPiece(text, digits);
    // JSON in a log may have its slashes escaped.
    const address = callIdOfUrl(text.slice(start, end).replaceAll('\\/', '/'));
    if (address === undefined || !text.startsWith(address.id, digits)) {
      this.noAddressUntil = end;
      return undefined;
    }
    this.findings.addAddress(digits - address.offset, address);
    return end;
  }

  private nameOf(start: number, end: number): ValueName {
    const { list, text } = this;
    const isNext = list !== undefined && isListGlue(text, list.end, start);
    const name = isNext ? list.name : nameBefore(text, start);
    if (name.isList) {
      this.list = { name, end };
    }
    // `"message": "430001 failed"`: a text that happens to begin with a number.
    const isText = text.charAt(start - 1) === '"' && !closings.has(text.charCodeAt(end));
    return name.meaning === 'other' && isText ? { meaning: 'none', isList: false } : name;
  }
}

/** Of fewer digits are durations, ports and status codes. */
const fewestDigits = 6;

const addressEndings = ['/calls/', '/call/', '0-48/', 'calls/'];
/** With the signs that escape its slashes. */
const longestEnding = 9;

/** Whether a number, standing alone or behind a name, is meant to be a call's ID. */
function isMeant(
  text: string,
  start: number,
  { end, reason, size }: WrittenNumber,
  { meaning }: ValueName,
): boolean {
  if (meaning === 'call' || meaning === 'other') {
    return meaning === 'call';
  }
  if (size < fewestDigits || meaning === 'id') {
    return size >= fewestDigits;
  }
  const number = text.slice(start, end);
  unit.lastIndex = end;
  return !(
    unit.test(text) ||
    unixTime.test(number) ||
    otherObject.test(text.slice(Math.max(0, start - longestObject), start)) ||
    status.test(text.slice(Math.max(0, start - 6), start)) ||
    (reason === 'decimal' && !/\.0+$/.test(number))
  );
}

/** The length of an answer, behind its status: `"GET / HTTP/1.1" 200 1234567`, as web servers write their logs. */
const status = /" [1-5]\d\d $/;

/** Another record of HubSpot's, or the account itself: `contact 99120001`, `Deal ID #99120001`, `担当者: 99120001`. */
const otherObject =
  /(?:(?<![\p{L}\p{N}_])(?:accounts?|compan(?:y|ies)|contacts?|deals?|hubs?|owners?|portals?|teams?|tickets?|users?)(?:[ \t]+ids?)?[ \t:#]+|(?:コンタクト|会社|取引|チケット|担当者|アカウント|ポータル|ユーザー)(?:[ \t]*ID)?[ \t:：#]*)$/iu;
const longestObject = 24;

/** What is counted or measured is no ID. */
const unit =
  /[ \u00a0\u202f]?(?:%|(?:[mµμn]?s|secs?|seconds?|milliseconds?|min|minutes?|hours?|[kmg]i?b|b|bytes?|calls|rows|records|items|lines|requests|times)(?![\w-]))/iy;

/** In milli-, micro- or nanoseconds, from 2014 to 2039. The IDs of calls have eleven or twelve digits today. */
const unixTime = /^(?:1[4-9]|2[01])(?:\d{11}|\d{14}|\d{17})$/;

function isBeginning(text: string, start: number): boolean {
  return (
    (classAt(text, start - 1) & (boundary | unspaced)) !== 0 ||
    beginnings.has(text.charCodeAt(start - 1))
  );
}

const closings = codesOf('"\\');
const beginnings = codesOf('#:=\\');

/** Between two values of a list there are commas, quotes and blanks. */
function isListGlue(text: string, start: number, end: number): boolean {
  let offset = start;
  while (offset < end && listGlue.has(text.charCodeAt(offset))) {
    offset++;
  }
  return offset === end;
}

const listGlue = codesOf(' \t,"\'\\');

function startOfAddress(text: string, end: number): number {
  const earliest = end - longestAddress;
  let start = end;
  while (
    start > earliest &&
    (classAt(text, start - 1) & boundary) === 0 &&
    text.charAt(start - 1) !== '='
  ) {
    start--;
  }
  return start;
}
