import { callIdOfUrl, longestAddress } from '../ids/callIdOfUrl';
import type { Findings } from '../ids/findings';
import { endOfDigits, reasonOfDigits } from '../ids/numberAt';
import { parseCallIds } from '../ids/parseCallIds';
import { reasonOfValue } from '../ids/reasonOfValue';
import { skipSeparators } from '../ids/surveyLine';

/** Reads a text that is meant to be a call's ID, or several: a cell of a table, a value of JSON. A word in it is a problem. */
export function readField(text: string, start: number, end: number, findings: Findings): void {
  const first = Math.min(skipSeparators(text, start), end);
  const last = first + text.slice(first, end).trimEnd().length;
  if (first === last) {
    return;
  }
  // Most fields by far.
  if (endOfDigits(text, first) === last) {
    findings.add(first, last, reasonOfDigits(text, first, last));
    return;
  }
  const { ids, problems } = parseCallIds(text.slice(first, last));
  const pieces = [...ids.map(id => ({ ...id, reason: undefined })), ...problems];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    findings.add(first + piece.start, first + piece.end, piece.reason);
  }
  if (pieces.length === 0) {
    findings.add(first, last, 'notANumber');
  }
}

/** Reads a text that is the value of a unique property, whatever it is; `value` is what it says, where signs in it are written twice. */
export function readValue(
  text: string,
  start: number,
  end: number,
  findings: Findings,
  value: string,
): void {
  const trimmed = value.trim();
  if (trimmed !== '') {
    const written = text.slice(start, end);
    const first = start + written.length - written.trimStart().length;
    const piece = { text: trimmed, start: first, end: start + written.trimEnd().length };
    const reason = reasonOfValue(trimmed);
    if (reason === undefined) {
      findings.ids.push(piece);
    } else {
      findings.problems.push({ ...piece, reason });
    }
  }
}

/** Reads a text that is something else, unless it is the address of a call. */
export function readAddress(text: string, start: number, end: number, findings: Findings): void {
  const isLong = end - start > longestAddress;
  const address =
    isLong || !beginning.test(text.slice(start, start + 5))
      ? undefined
      : callIdOfUrl(text.slice(start, end));
  if (address !== undefined) {
    findings.addAddress(start, address);
  }
}

const beginning = /^(?:https?|app[.-])/;
