import type { StandingPlace } from './standingPlace';
import { comparePositions, shiftBy, type TextChange, type TextPosition } from './textChange';

/**
 * A place whose text was edited away, and where that comes back to when the edit is undone: so far behind an anchor, which stays
 * before whatever comes back. Where many edits lie over each other the anchor may be wrong; then the text is not there, and the
 * place stays lost.
 */
export interface LostPlace<P extends StandingPlace = StandingPlace> {
  readonly place: P;
  readonly anchor: TextPosition;
  /** In lines and, on the anchor's own line, in characters; on a later line from its beginning. */
  readonly offset: TextPosition;
}

/** A place before the changes that take it away. */
export function losePlace<P extends StandingPlace>(
  place: P,
  fromTheEnd: readonly TextChange[],
): LostPlace<P> {
  const { line, character } = place;
  const still = { place, anchor: { line, character }, offset: { line: 0, character: 0 } };
  return followLost(still, fromTheEnd);
}

/** Follows changes of the text, the last of the text first. */
export function followLost<P extends StandingPlace>(
  lost: LostPlace<P>,
  fromTheEnd: readonly TextChange[],
): LostPlace<P> {
  return fromTheEnd.reduce(followOne, lost);
}

/** Where the place is, if its text has come back. */
export function placeOfLost<P extends StandingPlace>({ anchor, offset, place }: LostPlace<P>): P {
  return { ...place, ...add(anchor, offset) };
}

function followOne<P extends StandingPlace>(lost: LostPlace<P>, change: TextChange): LostPlace<P> {
  const { anchor, offset } = lost;
  const { start, end } = change.range;
  if (comparePositions(anchor, start) <= 0) {
    return lost;
  }
  // Right behind the change counts as within it: undone, it puts its text before the anchor's again.
  return comparePositions(anchor, end) <= 0
    ? { ...lost, anchor: start, offset: add(distance(start, anchor), offset) }
    : { ...lost, anchor: shiftBy(change, anchor) };
}

function add(to: TextPosition, { line, character }: TextPosition): TextPosition {
  return line === 0
    ? { line: to.line, character: to.character + character }
    : { line: to.line + line, character };
}

function distance(from: TextPosition, to: TextPosition): TextPosition {
  const line = to.line - from.line;
  return { line, character: line === 0 ? to.character - from.character : to.character };
}
