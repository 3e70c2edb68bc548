import type { IdPlace, UnreadablePlace } from '../../calls/idSource';

/** Where a piece of a text stands, be it an id or something that is none. */
export type StandingPlace = IdPlace | UnreadablePlace;

/** A line of the text as it is now; `undefined` where it has fewer. */
export type LineReader = (line: number) => string | undefined;

/** Whether the piece stands there, and is not a part of something longer. */
export function stillStands(place: StandingPlace, lineAt: LineReader): boolean {
  const line = lineAt(place.line);
  const text = textOfPlace(place);
  const { character } = place;
  // A piece may go over several lines; its first one tells.
  const [first = ''] = text.split(/\r?\n/, 1);
  if (line?.startsWith(first, character) !== true) {
    return false;
  }
  const before = line.charAt(character - 1);
  const after = first === text ? line.charAt(character + text.length) : '';
  return !isJoined(before, text.charAt(0)) && !isJoined(text.charAt(text.length - 1), after);
}

export function textOfPlace(place: StandingPlace): string {
  return 'id' in place ? place.id : place.text;
}

/** No two pieces of a text stand at one place. */
export function placeKey({ line, character }: StandingPlace): string {
  return `${line}:${character}`;
}

function isJoined(left: string, right: string): boolean {
  return wordCharacter.test(left) && wordCharacter.test(right);
}

const wordCharacter = /\w/;
