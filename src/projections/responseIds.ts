import type { JsonRange } from './locateJson';
import type { OutlinePiece, ResponseOutline } from './responseOutline';

/** Where the ids of the calls stand, each with its quotes. Nothing is parsed: all of a document is asked for at once. Total. */
export function readIdRanges(outline: ResponseOutline): readonly JsonRange[] {
  const member = `\n${outline.indentation}"id": "`;
  return outline.calls.flatMap(piece => {
    const found = outline.text.slice(piece.start, piece.end).indexOf(member);
    return found < 0 ? [] : [rangeOf(outline, piece, piece.start + found + member.length - 1)];
  });
}

function rangeOf({ text }: ResponseOutline, piece: OutlinePiece, quote: number): JsonRange {
  const before = text.slice(piece.start, quote).split('\n');
  return {
    line: piece.firstLine + before.length - 1,
    character: before.at(-1)?.length ?? 0,
    length: (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(quote, piece.end))?.[0] ?? '"').length,
  };
}
