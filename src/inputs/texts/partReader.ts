import type { ParsedIds } from '../ids/parsedIds';

/** Reads one kind of text, which comes in parts. */
export interface PartReader {
  /**
   * Reads the beginning of what is left of a text, as far as it can be understood without what follows. The rest is given again,
   * with more behind it. Total; no call is more than a moment's work.
   */
  read(text: string, isLast: boolean): ReadPart;
}

/** What was found in a part, and the offset up to which it was read. */
export interface ReadPart extends ParsedIds {
  readonly end: number;
}
