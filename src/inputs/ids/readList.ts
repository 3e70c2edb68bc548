import { callIdOfUrl } from './callIdOfUrl';
import { boundary, classAt, digit, letter, unspaced } from './charClass';
import type { Findings } from './findings';
import { endOfDigits, numberAt, reasonOfDigits } from './numberAt';
import { endOfPiece, skipHash, skipSeparators } from './surveyLine';

/** Reads the pieces of a list, each of which is an ID or a problem. Answers the offset behind the last one. */
export function readList(text: string, start: number, end: number, findings: Findings): number {
  let offset = skipSeparators(text, endOfNumbering(text, start));
  while (offset < end) {
    offset = skipSeparators(text, readPiece(text, offset, findings));
  }
  return offset;
}

/** `1. 430001` and `1) 430001` are lines of a numbered list. */
function endOfNumbering(text: string, start: number): number {
  numbering.lastIndex = start;
  return numbering.test(text) ? numbering.lastIndex : start;
}

const numbering = /[ \t]{0,99}\d{1,3}[.)][ \t]{1,99}(?=\S)/y;

function readPiece(text: string, start: number, findings: Findings): number {
  const digitsEnd = endOfDigits(text, start);
  // Most pieces by far. Up to three digits may be the beginning of `1,234,567`.
  if (digitsEnd - start > 3 && (classAt(text, digitsEnd) & boundary) !== 0) {
    findings.add(start, digitsEnd, reasonOfDigits(text, start, digitsEnd));
    return digitsEnd;
  }
  const first = skipHash(text, start);
  const number = numberAt(text, first);
  if (number !== undefined) {
    findings.add(first, number.end, number.reason);
    return number.end;
  }
  const end = endOfPiece(text, endOfGroups(text, start));
  const address = callIdOfUrl(text.slice(start, end));
  if (address !== undefined) {
    findings.addAddress(start, address);
  } else if (hasMeaning(text, start, end)) {
    findings.add(start, end, 'notANumber');
  }
  return end;
}

/** `1,234.50kr` is one unreadable piece and not three. */
function endOfGroups(text: string, start: number): number {
  groups.lastIndex = start;
  return groups.test(text) ? groups.lastIndex : start;
}

const groups = /\d{1,3}(?:[,.'’\u00a0\u202f]\d{1,30}){1,9}/y;

/** Bullets and dashes between IDs are no mistakes. */
function hasMeaning(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    if ((classAt(text, offset) & (letter | digit | unspaced)) !== 0) {
      return true;
    }
  }
  return false;
}
