import { Findings } from '../ids/findings';
import type { ParsedIds } from '../ids/parsedIds';
import { EscapedText } from './escapedText';
import type { JsonMeaning } from './jsonContainer';
import { readAddress, readField } from './readField';

/** Reads a string of JSON that stands between two offsets, without its quotes: by what it says, wherever it escapes signs. */
export function readJsonString(
  text: string,
  start: number,
  end: number,
  meaning: JsonMeaning,
): ParsedIds {
  const written = text.slice(start, end);
  // Most strings by far are neither escaped nor about calls, and may be long.
  if (!written.includes('\\') || (meaning !== 'call' && !mayMatter.test(written))) {
    return readPlain(text, start, end, meaning);
  }
  const escaped = new EscapedText(written);
  const said = escaped.meaning;
  return escaped.placed(readPlain(said, 0, said.length, meaning), start);
}

const mayMatter = /^(?:\s|\\|-?\d|https?|app[.-])/;

function readPlain(text: string, start: number, end: number, meaning: JsonMeaning): ParsedIds {
  const found = new Findings(text);
  if (meaning === 'call' || (meaning === 'id' && isNumber.test(text.slice(start, end)))) {
    readField(text, start, end, found);
  } else {
    readAddress(text, start, end, found);
  }
  return found;
}

const isNumber = /^\s*-?\d[\d.,]*(?:e[+-]?\d+)?\s*$/i;
