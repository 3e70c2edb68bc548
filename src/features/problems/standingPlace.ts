import type { IdPlace, IdSource, UnreadablePlace } from '../../calls/idSource';
import { writtenText } from '../../calls/writtenText';
import {
  boundsOfId,
  boundsThere,
  isBounded,
  type LinePiece,
  type PlaceBounds,
} from './placeBounds';

/** Where a piece of a text stands, be it an id or something that is none. */
export type StandingPlace = (IdPlace | UnreadablePlace) & {
  /** What had to stand beside it when it was read, where that is not as it is for an id. */
  readonly bounds?: PlaceBounds;
};

/** A line of the text as it is now; `undefined` where it has fewer. */
export type LineReader = (line: number) => string | undefined;

/** Whether the piece stands there, and is not a part of something longer. */
export function stillStands(place: StandingPlace, lineAt: LineReader): boolean {
  const piece = pieceAt(place, lineAt);
  return piece !== undefined && isBounded(piece, place.bounds ?? boundsOfId);
}

/**
 * A source with what stands beside its pieces: bounds that one lacks already, because a selection begins within a word or a line,
 * it cannot lose.
 */
export function withBounds(
  source: IdSource,
  wanted: PlaceBounds,
  lineAt: LineReader | undefined,
): IdSource {
  const withThem = <P extends StandingPlace>(place: P): P => {
    const piece = lineAt && pieceAt(place, lineAt);
    return { ...place, bounds: piece === undefined ? wanted : boundsThere(piece, wanted) };
  };
  const { places, unreadable } = source;
  return { ...source, places: places.map(withThem), unreadable: unreadable.map(withThem) };
}

/** No two pieces of a text stand at one place. */
export function placeKey({ line, character }: Pick<StandingPlace, 'line' | 'character'>): string {
  return `${line}:${character}`;
}

/** The piece in its line, as far as it is there. It may go over several lines; the first one tells. */
function pieceAt(place: StandingPlace, lineAt: LineReader): LinePiece | undefined {
  const { character: start } = place;
  const line = lineAt(place.line);
  const text = writtenText(place);
  const [first = ''] = text.split(/\r?\n/, 1);
  return line?.startsWith(first, start) === true
    ? { line, start, end: first === text ? start + text.length : line.length }
    : undefined;
}
