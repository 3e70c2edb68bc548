import { writtenText } from '../../calls/writtenText';
import { followLost, losePlace, placeOfLost, type LostPlace } from './lostPlace';
import { placeKey, stillStands, type LineReader, type StandingPlace } from './standingPlace';
import { comparePositions, shiftBy, type TextChange } from './textChange';

/** One change of a text, however many places it is made of. */
export interface TextEdit {
  readonly changes: readonly TextChange[];
  /** Reads the text after it. */
  readonly lineAt: LineReader;
  /** It takes back another edit, and may bring back what that one took away. */
  readonly isUndone: boolean;
}

/** The places after an edit, and those it or one before it took away. A list in which nothing has changed is the same one. */
export function followPlaces<P extends StandingPlace>(
  places: readonly P[],
  lost: readonly LostPlace<P>[],
  { changes, isUndone, lineAt }: TextEdit,
): FollowedPlaces<P> {
  // From the end: so none moves the place of another.
  const ordered = [...changes].sort((a, b) => comparePositions(b.range.start, a.range.start));
  const touched = touchedLines(ordered);
  let isSame = true;
  const moving: P[] = [];
  const left = lost.map(each => followLost(each, ordered));
  for (const place of places) {
    const moved = moveAll(place, ordered);
    // What has not moved may have grown: a digit typed at its end.
    const isUntouched = moved === place && !touched.has(place.line);
    if (moved !== undefined && (isUntouched || stillStands(moved, lineAt))) {
      isSame &&= moved === place;
      moving.push(moved);
    } else {
      isSame = false;
      left.push(losePlace(place, ordered));
    }
  }
  const now = isSame ? places : moving;
  return isUndone ? takeBack(now, left, lineAt) : { now, lost: left };
}

/** The places that stand after an edit, and those that may come back. */
export interface FollowedPlaces<P extends StandingPlace> {
  readonly now: readonly P[];
  readonly lost: readonly LostPlace<P>[];
}

function takeBack<P extends StandingPlace>(
  now: readonly P[],
  lost: readonly LostPlace<P>[],
  lineAt: LineReader,
): FollowedPlaces<P> {
  const known = new Set(now.map(placeKey));
  const back = new Map<LostPlace<P>, P>();
  // What was edited last is undone first.
  for (const each of lost.toReversed()) {
    const place = placeOfLost(each);
    if (!known.has(placeKey(place)) && stillStands(place, lineAt)) {
      known.add(placeKey(place));
      back.set(each, place);
    }
  }
  return back.size === 0
    ? { now, lost }
    : {
        now: [...now, ...back.values()].toSorted(comparePositions),
        lost: lost.filter(each => !back.has(each)),
      };
}

/** The place itself where it stays; `undefined` where a change reaches into it. */
function moveAll<P extends StandingPlace>(place: P, ordered: readonly TextChange[]): P | undefined {
  let moved: P | undefined = place;
  for (const change of ordered) {
    moved = moved && movePlace(moved, change);
  }
  return moved;
}

function movePlace<P extends StandingPlace>(place: P, change: TextChange): P | undefined {
  const { start, end } = change.range;
  const placeEnd = { line: place.line, character: place.character + writtenText(place).length };
  if (comparePositions(placeEnd, start) <= 0) {
    return place;
  }
  if (comparePositions(place, end) < 0) {
    return undefined;
  }
  const { line, character } = shiftBy(change, place);
  return line === place.line && character === place.character
    ? place
    : { ...place, line, character };
}

/** The lines, of the text after the changes, on which something that was there before stands beside what is new, or where something was. */
function touchedLines(fromTheEnd: readonly TextChange[]): ReadonlySet<number> {
  const touched = new Set<number>();
  let shift = 0;
  for (const { range, text } of fromTheEnd.toReversed()) {
    const first = range.start.line + shift;
    const breaks = text.split('\n').length - 1;
    touched.add(first).add(first + breaks);
    shift += breaks - (range.end.line - range.start.line);
  }
  return touched;
}
