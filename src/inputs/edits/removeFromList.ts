import { boundary, classAt, codesOf } from '../ids/charClass';
import { parseCallIds } from '../ids/parseCallIds';
import type { ParsedIds, UnreadablePiece } from '../ids/parsedIds';
import { removeItems, type TextSpan } from './removeItems';

/**
 * What to delete from a text so that it lists some of its ids, or pieces that are none, no more: each with the quotes around it
 * and what parts it from its neighbour, or its line where it holds nothing else. A piece in a line that says more than what it
 * lists, such as one of a log or of a table, stays, and so does one that could not go without a bracket. Pieces and spans are in
 * the order of the text. Total.
 *
 * @param parse Reads a line of such a list.
 */
export function removeFromList(
  text: string,
  pieces: readonly TextSpan[],
  parse: (line: string) => ParsedIds = parseCallIds,
): readonly TextSpan[] {
  const gone = new Set(pieces.map(({ start }) => start));
  const spans: TextSpan[] = [];
  let line: TextSpan = { start: 0, end: -1 };
  for (const { start } of pieces) {
    if (start > line.end) {
      line = lineAround(text, start);
      const offset = line.start;
      const { ids, problems } = parse(textOf(text, line));
      const items = [...ids, ...problems]
        .map(piece => itemOf(text, offset + piece.start, offset + piece.end, gone))
        .sort((a, b) => a.start - b.start);
      const saysMore = problems.some(
        problem => isOtherText(problem) && !gone.has(offset + problem.start),
      );
      if (!saysMore && isList(text, line, items)) {
        removeFromLine(text, line, items, spans, parse);
      }
    }
  }
  return spans;
}

/** A damaged number was meant as an id of the list. Of anything else nobody knows what it is there for. */
function isOtherText({ reason }: UnreadablePiece): boolean {
  return reason === 'notANumber';
}

/** An id of a line, or a piece that was to be one, quotes included. */
interface ListItem extends TextSpan {
  readonly isGone: boolean;
}

function removeFromLine(
  text: string,
  line: TextSpan,
  items: readonly ListItem[],
  spans: TextSpan[],
  parse: (line: string) => ParsedIds,
): void {
  if (items.every(({ isGone }) => isGone) && !bracket.test(textOf(text, line))) {
    removeLine(text, line, spans, parse);
    return;
  }
  const removed = removeItems(items, ({ isGone }) => isGone);
  // `[430001], 430002`: what goes with an id may be needed by the rest.
  if (!removed.some(span => bracket.test(textOf(text, span)))) {
    spans.push(...removed);
  }
}

/** The line with its line break and, where it was the last of a list, with the comma before it. */
function removeLine(
  text: string,
  line: TextSpan,
  spans: TextSpan[],
  parse: (line: string) => ParsedIds,
): void {
  let { start } = line;
  while (start > 0 && start === spans.at(-1)?.end) {
    start = spans.pop()?.start ?? start;
  }
  const comma = isOpen(text, line) ? undefined : commaBefore(text, start, parse);
  const isLast =
    line.end >= text.length || !isListLine(text, lineAround(text, line.end + 1), parse);
  if (comma !== undefined && isLast) {
    spans.push({ start: comma, end: line.end });
  } else if (line.end < text.length) {
    spans.push({ start, end: line.end + 1 });
  } else {
    spans.push({
      start: start - (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0),
      end: line.end,
    });
  }
}

/** Whether the list goes on in the next line, as its writer has it. */
function isOpen(text: string, line: TextSpan): boolean {
  return /[,;\u3001\uff0c\uff1b]\s*$/.test(textOf(text, line));
}

/** Where the comma stands that a line of the list before ends in; `undefined` where the text before is no list. */
function commaBefore(
  text: string,
  start: number,
  parse: (line: string) => ParsedIds,
): number | undefined {
  const before = /[,;\u3001\uff0c\uff1b]\s*$/.exec(text.slice(Math.max(0, start - reach), start));
  const comma = before === null ? undefined : start - before[0].length;
  return comma !== undefined && isListLine(text, lineAround(text, comma), parse)
    ? comma
    : undefined;
}

/** A comma is not looked for across more blanks. */
const reach = 200;

/** Whether a line holds ids and nothing else. */
function isListLine(text: string, line: TextSpan, parse: (line: string) => ParsedIds): boolean {
  const { ids, problems } = parse(textOf(text, line));
  const items = ids.map(id => itemOf(text, line.start + id.start, line.start + id.end, new Set()));
  return ids.length > 0 && problems.length === 0 && isList(text, line, items);
}

/** Whether beside the items of a line there are only blanks, commas, quotes and brackets, in any script. */
function isList(text: string, line: TextSpan, items: readonly TextSpan[]): boolean {
  let offset = line.start;
  for (const { start, end } of [...items, { start: line.end, end: line.end }]) {
    for (let place = offset; place < start; place++) {
      if ((classAt(text, place) & boundary) === 0 || parting.has(text.charCodeAt(place))) {
        return false;
      }
    }
    offset = end;
  }
  return true;
}

/** What stands between the cells of a table and the parts of other writings, and parts ids only now and then. */
const parting = codesOf('|{}<>');

const bracket = /[[\](){}\u300c-\u3011\uff08\uff09]/;

function itemOf(text: string, start: number, end: number, gone: ReadonlySet<number>): ListItem {
  return { ...withQuotes(text, { start, end }), isGone: gone.has(start) };
}

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
