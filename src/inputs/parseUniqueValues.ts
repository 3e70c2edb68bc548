import type { ParsedIds, TextPiece } from './parsedIds';

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
