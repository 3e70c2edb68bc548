import { Findings } from './findings';
import type { ParsedIds } from './parsedIds';
import { reasonOfValue } from './reasonOfValue';

/** How values are separated. */
export interface UniqueValuesOptions {
  /** Blanks separate values as well, where none has any: a list of lines that was pasted into a single one. */
  readonly atBlanks?: boolean;
}

/** Reads the values of a unique property, which may be any text: one on each line or between commas. Total. */
export function parseUniqueValues(
  text: string,
  { atBlanks = false }: UniqueValuesOptions = {},
): ParsedIds {
  const findings = new Findings(text);
  for (const match of text.matchAll(atBlanks ? /[^,\s]+/g : /[^,\r\n]+/g)) {
    const [found] = match;
    const value = found.trim();
    if (value !== '') {
      const start = match.index + found.indexOf(value);
      findings.add(start, start + value.length, reasonOfValue(value));
    }
  }
  const { ids, problems } = findings;
  return { ids, problems };
}
