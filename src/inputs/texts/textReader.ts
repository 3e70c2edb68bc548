import { CallIdScanner } from '../ids/callIdScanner';
import { boundary, classAt, codesOf } from '../ids/charClass';
import type { PartReader, ReadPart } from './partReader';

/** Reads what `parseCallIds` reads, lists, sentences and logs, in parts. */
export class TextReader implements PartReader {
  private before: CallIdScanner | undefined;

  read(text: string, isLast: boolean): ReadPart {
    const end = isLast ? text.length : endOfLines(text);
    const scanner = new CallIdScanner(text.slice(0, end), this.before);
    scanner.scan(end);
    this.before = scanner;
    const { ids, problems } = scanner.found;
    return { ids, problems, end };
  }
}

/** In UTF-16 units. Of a line that is still longer, only the words before this are taken into account for those behind it. */
const longestLine = 262_144;

/** Up to the last line break or, where a line does not end, up to the last gap between two words. */
function endOfLines(text: string): number {
  const end = text.lastIndexOf('\n') + 1;
  return end > 0 || text.length <= longestLine ? end : endOfWords(text);
}

function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && !isGap(text, end - 1)) {
    end--;
  }
  return end === 0 ? text.length : end;
}

/** Something that stands between two pieces, and not between the digits of `1,234,567`. */
function isGap(text: string, offset: number): boolean {
  return (
    (classAt(text, offset) & boundary) !== 0 &&
    (!groupMarks.has(text.charCodeAt(offset)) || /\d{4}$/.test(text.slice(offset - 4, offset)))
  );
}

const groupMarks = codesOf(",'’\u00a0\u202f");
