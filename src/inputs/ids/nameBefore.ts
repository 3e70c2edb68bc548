import { callNames, plainName } from './callNames';
import { classAt, codesOf, digit, letter, numberMark } from './charClass';
import { otherObjects } from './otherObjects';

/** What the name before a value says about it: `callId=430001`, `"id": "430001"`, `"ids": [430001`. */
export interface ValueName {
  /**
   * `call`: the value is a call's ID, however short. `id`: it is an ID if it looks like one. `other`: it is something else.
   * `none`: there is no name, and the value stands for itself.
   */
  readonly meaning: 'call' | 'id' | 'other' | 'none';
  /** The name is for all values up to a closing bracket. */
  readonly isList: boolean;
}

/** The name of the value that starts at an offset. Looks back as far as a name with its signs is long, and never over a line. */
export function nameBefore(text: string, start: number): ValueName {
  const earliest = start - longestName;
  const sign = skipBack(text, start, earliest, openings);
  const isLoose = text.charAt(sign - 1) === ':' && blanks.has(text.charCodeAt(sign));
  if (text.charAt(sign - 1) !== '=' && text.charAt(sign - 1) !== ':') {
    return unnamed;
  }
  const isList = text.slice(sign, start).includes('[');
  const quote = skipBack(text, sign - 1, earliest, blanks);
  const end = skipBack(text, quote, earliest, closings);
  const first = startOfName(text, end, earliest);
  if (first === end || (classAt(text, first) & letter) === 0) {
    return isLoose ? unnamed : { meaning: 'other', isList };
  }
  const name = text.slice(first, end);
  if (end < quote) {
    return { meaning: meaningOfKey(name), isList };
  }
  const before = text.slice(startOfName(text, first - 1, earliest), first - 1);
  return { meaning: meaningOfName(name, before, isLoose), isList };
}

const unnamed: ValueName = { meaning: 'none', isList: false };

const blanks = codesOf(' \t');
/** Blanks, brackets and quotes, escaped ones too, between the sign and the value. */
const openings = codesOf(' \t"\'\\[');
const closings = codesOf('"\'\\]');
const longestName = 80;

function skipBack(text: string, end: number, earliest: number, codes: ReadonlySet<number>): number {
  let start = end;
  while (start > earliest && codes.has(text.charCodeAt(start - 1))) {
    start--;
  }
  return start;
}

function startOfName(text: string, end: number, earliest: number): number {
  let start = end;
  while (start > earliest && (classAt(text, start - 1) & (letter | digit | numberMark)) !== 0) {
    start--;
  }
  return start;
}

/** What is quoted is a key of JSON, and JSON with an `id` is HubSpot's, more often than not. */
function meaningOfKey(name: string): ValueName['meaning'] {
  const plain = plainName(name);
  return callNames.has(plain) || ['id', 'ids', 'inputs'].includes(plain) ? 'call' : 'other';
}

function meaningOfName(name: string, before: string, isLoose: boolean): ValueName['meaning'] {
  const plain = plainName(name);
  if (callNames.has(plain)) {
    return 'call';
  }
  if (['id', 'ids'].includes(plain)) {
    // `Owner ID: 12345678` is no call.
    return otherObjects.has(before.toLowerCase()) ? 'other' : 'id';
  }
  if (['call', 'calls'].includes(plain)) {
    return 'id';
  }
  // After a colon and a blank an ordinary word says nothing: `not found: 430001`.
  return isLoose && /^[A-Z]*[a-z]*$/.test(name) ? 'none' : 'other';
}
