import type { TextPiece } from './parsedIds';
import { parseCallIds } from './parseCallIds';
import { removeItems, type TextSpan } from './removeItems';

/**
 * What to delete from a text so that it lists some of its ids no more: each id with the quotes around it and what parts it from
 * its neighbour, or its line where it holds nothing else. An id in a line that says more than ids, such as one of a log or of a
 * table, stays, and so does one that could not go without a bracket. Pieces and spans are in the order of the text. Total.
 */
export function removeFromList(text: string, pieces: readonly TextPiece[]): readonly TextSpan[] {
  const gone = new Set(pieces.map(({ start }) => start));
  const spans: TextSpan[] = [];
  let line: TextSpan = { start: 0, end: -1 };
  for (const { start } of pieces) {
    if (start > line.end) {
      line = lineAround(text, start);
      removeFromLine(text, line, gone, spans);
    }
  }
  return spans;
}

function removeFromLine(
  text: string,
  line: TextSpan,
  gone: ReadonlySet<number>,
  spans: TextSpan[],
): void {
  const { ids, problems } = parseCallIds(text.slice(line.start, line.end));
  const items = ids.map(({ start, end }) => ({
    ...withQuotes(text, { start: line.start + start, end: line.start + end }),
    isGone: gone.has(line.start + start),
  }));
  if (problems.length > 0 || !isList(text, line, items)) {
    return;
  }
  if (items.every(({ isGone }) => isGone) && !bracket.test(textOf(text, line))) {
    removeLine(text, line, spans);
    return;
  }
  const removed = removeItems(items, ({ isGone }) => isGone);
  // `[430001], 430002`: what goes with an id may be needed by the rest.
  if (!removed.some(span => bracket.test(textOf(text, span)))) {
    spans.push(...removed);
  }
}

/** The line with its line break and, where it was the last of a list, with the comma before it. */
function removeLine(text: string, line: TextSpan, spans: TextSpan[]): void {
  const isOpen = /[,;]\s*$/.test(textOf(text, line));
  let { start } = line;
  while (start > 0 && start === spans.at(-1)?.end) {
    start = spans.pop()?.start ?? start;
  }
  const before = isOpen ? null : /[,;]\s*$/.exec(text.slice(Math.max(0, start - reach), start));
  if (before !== null) {
    spans.push({ start: start - before[0].length, end: line.end });
  } else if (line.end < text.length) {
    spans.push({ start, end: line.end + 1 });
  } else {
    spans.push({
      start: start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0),
      end: line.end,
    });
  }
}

/** A comma is not looked for across more blanks. */
const reach = 200;

/** Whether beside the ids of a line there are only blanks, commas, quotes and brackets. */
function isList(text: string, line: TextSpan, ids: readonly TextSpan[]): boolean {
  let offset = line.start;
  for (const { start, end } of [...ids, { start: line.end, end: line.end }]) {
    if (!/^[\s,;[\]()]*$/.test(text.slice(offset, start))) {
      return false;
    }
    offset = end;
  }
  return true;
}

const bracket = /[[\](){}]/;

function withQuotes(text: string, { start, end }: TextSpan): TextSpan {
  const quote = text.charAt(start - 1);
  return quote !== '' && quotes.includes(quote) && text.charAt(end) === quote
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

const quotes = '"\'`';

function textOf(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

/** Up to its line break. */
function lineAround(text: string, offset: number): TextSpan {
  const next = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: next < 0 ? text.length : next };
}
