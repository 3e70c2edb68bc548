import { boundary, classAt, lineBreak } from './charClass';
import type { TextPiece } from './parsedIds';
import { parseCallIds } from './parseCallIds';
import { removeItems, type TextSpan } from './removeItems';

/**
 * What to delete from a text so that it lists some of its ids no more: each id with the quotes around it and what parts it from
 * its neighbour, or its line where it holds nothing else. An id in a line that is no list, such as one of a log, stays. Pieces
 * and spans are in the order of the text. Total.
 */
export function removeFromList(text: string, pieces: readonly TextPiece[]): readonly TextSpan[] {
  const gone = new Set(pieces.map(({ start }) => start));
  const spans: TextSpan[] = [];
  let line: TextSpan = { start: 0, end: -1 };
  for (const { start } of pieces) {
    if (start > line.end) {
      line = lineAround(text, start);
      const last = spans.at(-1)?.end ?? 0;
      for (const span of removeFromLine(text, line, gone)) {
        // The line break before the last line may have gone with the line before it.
        spans.push({ ...span, start: Math.max(last, span.start) });
      }
    }
  }
  return spans;
}

function removeFromLine(
  text: string,
  line: TextSpan,
  gone: ReadonlySet<number>,
): readonly TextSpan[] {
  const { ids, problems } = parseCallIds(text.slice(line.start, line.end));
  const pieces = ids.map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  if (problems.length > 0 || !isList(text, line, pieces)) {
    return [];
  }
  return pieces.every(({ start }) => gone.has(start))
    ? [wholeLine(text, line)]
    : removeItems(
        pieces.map(piece => ({ ...withQuotes(text, piece), isGone: gone.has(piece.start) })),
        item => item.isGone,
      );
}

/** Whether beside the ids of a line there are only blanks, commas, quotes and brackets. */
function isList(text: string, line: TextSpan, ids: readonly TextSpan[]): boolean {
  let offset = line.start;
  for (const { start, end } of [...ids, { start: line.end, end: line.end }]) {
    for (; offset < start; offset++) {
      if ((classAt(text, offset) & boundary) === 0) {
        return false;
      }
    }
    offset = end;
  }
  return true;
}

function withQuotes(text: string, { start, end }: TextSpan): TextSpan {
  const quote = text.charAt(start - 1);
  return quote !== '' && quotes.includes(quote) && text.charAt(end) === quote
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

const quotes = '"\'`';

function lineAround(text: string, offset: number): TextSpan {
  let start = offset;
  while (start > 0 && (classAt(text, start - 1) & lineBreak) === 0) {
    start--;
  }
  let end = offset;
  while (end < text.length && (classAt(text, end) & lineBreak) === 0) {
    end++;
  }
  return { start, end };
}

/** With one of its line breaks: the one behind it or, at the end of the text, the one before. */
function wholeLine(text: string, { start, end }: TextSpan): TextSpan {
  if (end < text.length) {
    return { start, end: end + 1 };
  }
  const before = text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
  return { start: Math.max(0, before), end };
}
