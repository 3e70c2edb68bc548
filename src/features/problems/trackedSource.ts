import type { IdPlace, IdSource, UnreadablePlace } from '../../calls/idSource';

/** A change of a text, in the shape VS Code reports it. */
export interface TextChange {
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  readonly text: string;
}

export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** A line of the text as it is now; `undefined` where it has fewer. */
export type LineReader = (line: number) => string | undefined;

/**
 * Where the pieces of a source stand while its text is edited. A place moves with its text, and goes as soon as something else
 * stands there: what is shown at an id is about that id.
 */
export class TrackedSource {
  private now: Places;
  /** As the text was saved last, which is what a file that is closed without saving goes back to. */
  private saved: Places;
  /** Where the text is now: files are renamed. */
  uri: string;

  /** `isSaved`: the text that was read is what is on disk. */
  constructor(source: IdSource, isSaved: boolean) {
    this.uri = source.uri;
    this.now = source;
    this.saved = isSaved ? source : nowhere;
  }

  /** What still stands where. */
  get standing(): Places {
    return this.now;
  }

  /** Follows one change of the text, however many places it is made of. `lineAt` reads the text after it. */
  edit(changes: readonly TextChange[], lineAt: LineReader): void {
    // From the end: so none moves the place of another.
    const ordered = [...changes].sort((a, b) => compare(b.range.start, a.range.start));
    this.map(place => {
      let moved: Place | undefined = place;
      for (const change of ordered) {
        moved = moved && move(moved, change);
      }
      return moved === place || (moved && stillStands(moved, lineAt)) ? moved : undefined;
    });
    // What has not moved may have grown: a digit typed at its end.
    const touched = touchedLines(ordered);
    this.map(place => (touched.has(place.line) && !stillStands(place, lineAt) ? undefined : place));
  }

  /** Takes back what stands again where it was read, such as after an undo. */
  restore(source: IdSource, lineAt: LineReader): void {
    this.now = {
      places: restored(this.now.places, source.places, lineAt),
      unreadable: restored(this.now.unreadable, source.unreadable, lineAt),
    };
  }

  /** Lets go of what is not in the text: it may have been changed while nobody looked. */
  verify(lineAt: LineReader): void {
    this.map(place => (stillStands(place, lineAt) ? place : undefined));
  }

  /** The text is what is on disk: it was saved, or read anew from there. */
  keep(): void {
    this.saved = this.now;
  }

  /** The text has been closed: what was not saved is gone. */
  revert(): void {
    this.now = this.saved;
  }

  private map(change: (place: Place) => Place | undefined): void {
    const { places, unreadable } = this.now;
    this.now = { places: mapAll(places, change), unreadable: mapAll(unreadable, change) };
  }
}

export type Places = Pick<IdSource, 'places' | 'unreadable'>;

const nowhere: Places = { places: [], unreadable: [] };

type Place = IdPlace | UnreadablePlace;

/** The list itself where nothing changes. */
function mapAll<P extends Place>(
  places: readonly P[],
  change: (place: Place) => Place | undefined,
): readonly P[] {
  let isSame = true;
  const mapped: P[] = [];
  for (const place of places) {
    const moved = change(place);
    isSame &&= moved === place;
    if (moved !== undefined) {
      mapped.push(
        moved === place ? place : { ...place, line: moved.line, character: moved.character },
      );
    }
  }
  return isSame ? places : mapped;
}

function restored<P extends Place>(
  now: readonly P[],
  read: readonly P[],
  lineAt: LineReader,
): readonly P[] {
  if (now.length === read.length) {
    return now;
  }
  const keyOf = ({ line, character }: Place): string => `${line}:${character}`;
  const known = new Set(now.map(keyOf));
  const back = read.filter(place => !known.has(keyOf(place)) && stillStands(place, lineAt));
  return back.length === 0 ? now : [...now, ...back];
}

/** Where a change leaves a place; `undefined` where it reaches into it. */
function move(place: Place, { range: { start, end }, text }: TextChange): Place | undefined {
  const placeEnd = { line: place.line, character: place.character + textOf(place).length };
  if (compare(placeEnd, start) <= 0) {
    return place;
  }
  if (compare(place, end) < 0) {
    return undefined;
  }
  const breaks = text.split('\n');
  const last = breaks.at(-1) ?? '';
  const line = place.line - (end.line - start.line) + breaks.length - 1;
  if (place.line > end.line) {
    return line === place.line ? place : { ...place, line };
  }
  const inserted = breaks.length === 1 ? start.character + last.length : last.length;
  return { ...place, line, character: place.character - end.character + inserted };
}

/** The lines, of the text after the changes, that what was there before them and ends at one of them stands on. */
function touchedLines(fromTheEnd: readonly TextChange[]): ReadonlySet<number> {
  const touched = new Set<number>();
  let shift = 0;
  for (const { range, text } of fromTheEnd.toReversed()) {
    touched.add(range.start.line + shift);
    shift += text.split('\n').length - 1 - (range.end.line - range.start.line);
  }
  return touched;
}

function compare(a: TextPosition, b: TextPosition): number {
  return a.line - b.line || a.character - b.character;
}

/** The piece stands there, and is not a part of something longer. */
function stillStands(place: Place, lineAt: LineReader): boolean {
  const line = lineAt(place.line);
  const text = textOf(place);
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

const wordCharacter = /\w/;

function isJoined(left: string, right: string): boolean {
  return wordCharacter.test(left) && wordCharacter.test(right);
}

function textOf(place: Place): string {
  return 'id' in place ? place.id : place.text;
}
