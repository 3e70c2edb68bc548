import { callIdOfUrl } from './callIdOfUrl';

/** What was read from a text, each piece with its place there. */
export interface ParsedIds {
  /** In the order of the text; repetitions are kept, each has its place. */
  readonly ids: readonly TextPiece[];
  /** Pieces that are no ids. */
  readonly problems: readonly TextPiece[];
}

/** A piece of a text: `end` is the offset behind its last UTF-16 unit. */
export interface TextPiece {
  /** The id itself, or the unreadable piece as it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What people put between ids: blanks, commas, semicolons, quotes and brackets of pasted lists. */
const piece = /[^\s,;|"'`()[\]{}<>\u3001\uff0c]+/gu;

/** HubSpot's record ids are decimal numbers; none of the known ones is longer than twenty digits. */
const recordId = /^[1-9]\d{0,19}$/;

/** Reads record ids from text as people paste it: lists, lines, JSON arrays, the addresses of HubSpot's record pages. Total. */
export function parseCallIds(text: string): ParsedIds {
  const ids: TextPiece[] = [];
  const problems: TextPiece[] = [];
  for (const match of text.matchAll(piece)) {
    const [text] = match;
    const start = match.index;
    const found = recordId.test(text) ? { id: text, offset: 0 } : callIdOfUrl(text);
    if (found === undefined) {
      problems.push({ text, start, end: start + text.length });
    } else {
      const idStart = start + found.offset;
      ids.push({ text: found.id, start: idStart, end: idStart + found.id.length });
    }
  }
  return { ids, problems };
}

/** Reads the values of a unique property, which may be any text: one on each line or between commas. Total. */
export function parseUniqueValues(text: string): ParsedIds {
  const ids: TextPiece[] = [];
  for (const match of text.matchAll(/[^,\r\n]+/g)) {
    const [found] = match;
    const value = found.trim();
    if (value !== '') {
      const start = match.index + found.indexOf(value);
      ids.push({ text: value, start, end: start + value.length });
    }
  }
  return { ids, problems: [] };
}
