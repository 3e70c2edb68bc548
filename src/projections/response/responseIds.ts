import { isJsonObject, parseJson } from '../../base/json';
import type { JsonRange } from './locateJson';
import { piecesBetween, type OutlinePiece, type ResponseOutline } from './responseOutline';

/** Where the ids of the calls stand, each with its quotes. Nothing is parsed: all of a document is asked for at once. Total. */
export function readIdRanges(outline: ResponseOutline): readonly JsonRange[] {
  const member = `\n${outline.indentation}"id": "`;
  return outline.calls.flatMap(piece => {
    const found = outline.text.slice(piece.start, piece.end).indexOf(member);
    return found < 0 ? [] : [rangeOf(outline, piece, piece.start + found + member.length - 1)];
  });
}

/** The id of the call that a line belongs to. Total. */
export function idOnLine({ calls, text }: ResponseOutline, line: number): string | undefined {
  const [piece] = piecesBetween(calls, line, line);
  const call = piece && parseJson(text.slice(piece.start, piece.end));
  return isJsonObject(call) && typeof call['id'] === 'string' ? call['id'] : undefined;
}

function rangeOf({ text }: ResponseOutline, piece: OutlinePiece, quote: number): JsonRange {
  const before = text.slice(piece.start, quote).split('\n');
  return {
    line: piece.firstLine + before.length - 1,
    character: before.at(-1)?.length ?? 0,
    length: (/^"(?:[^"\\]|\\.)*"/.exec(text.slice(quote, piece.end))?.[0] ?? '"').length,
  };
}
