import type { IdPlace, IdSource, UnreadablePlace } from '../../calls/idSource';
import { followPlaces } from './followPlaces';
import type { LostPlace } from './lostPlace';
import { placeKey, stillStands, type LineReader, type StandingPlace } from './standingPlace';
import { comparePositions, type TextChange } from './textChange';

/**
 * Where the pieces of a source stand while its text is edited. A place moves with its text, and goes as soon as something else
 * stands there: what is shown at an id is about that id.
 */
export class TrackedSource {
  private now: Places;
  /** As the text was saved last, which is what a file that is closed without saving goes back to. */
  private saved: Places;
  private isAway = false;
  /** What was edited away since it was read, and may come back. */
  private lost: Lost = nothingLost;
  /** Where the text is now: files are renamed. */
  uri: string;

  /** `isSaved`: the text that was read is what is on disk. */
  constructor(
    /** What was read, where it stood then. */
    private readonly read: IdSource,
    isSaved: boolean,
  ) {
    this.uri = read.uri;
    this.now = read;
    this.saved = isSaved ? read : nowhere;
  }

  /** The lines, of the text as it was saved last, that something was read from. */
  get savedLines(): readonly number[] {
    const { places, unreadable } = this.saved;
    return [...places, ...unreadable].map(({ line }) => line);
  }

  /** Whether something of it, as it is or as it was kept last, stands in a text. */
  standsIn(lineAt: LineReader): boolean {
    return [this.now, this.saved].some(({ places, unreadable }) =>
      [...places, ...unreadable].some(place => stillStands(place, lineAt)),
    );
  }

  /** What still stands where; nothing does in a file that is gone. */
  get standing(): Places {
    return this.isAway ? nowhere : this.now;
  }

  /**
   * Follows one change of the text, however many places it is made of. `lineAt` reads the text after it. `isUndone`: it takes
   * back another, and may bring back what that one took away.
   */
  edit(changes: readonly TextChange[], lineAt: LineReader, isUndone = false): void {
    const edit = { changes, lineAt, isUndone };
    const places = followPlaces(this.now.places, this.lost.places, edit);
    const unreadable = followPlaces(this.now.unreadable, this.lost.unreadable, edit);
    this.now = { places: places.now, unreadable: unreadable.now };
    this.lost = { places: places.lost, unreadable: unreadable.lost };
  }

  /** Takes back what stands again where it was read, such as after an undo. */
  restore(lineAt: LineReader, { places, unreadable }: Places = this.read): void {
    this.now = {
      places: restored(this.now.places, places, lineAt),
      unreadable: restored(this.now.unreadable, unreadable, lineAt),
    };
  }

  /** Lets go of what is not in the text: it may have been changed while nobody looked. */
  verify(lineAt: LineReader): void {
    const { places, unreadable } = this.now;
    const stands = (place: StandingPlace): boolean => stillStands(place, lineAt);
    this.now = { places: filtered(places, stands), unreadable: filtered(unreadable, stands) };
  }

  /** The text has been read anew from disk, for somebody reverted it or another program wrote it. */
  takeFromDisk(lineAt: LineReader): void {
    this.restore(lineAt, this.saved);
    this.keep();
  }

  /** The text is what is on disk. */
  keep(): void {
    this.saved = this.now;
  }

  /**
   * No editor has the file, which another program may have written. What is not in it goes until it is there again: who writes a
   * file may be in the midst of it.
   */
  checkStored(lineAt: LineReader): void {
    this.isAway = false;
    this.revert();
    this.verify(lineAt);
  }

  /** The file was deleted. */
  leave(): void {
    this.isAway = true;
  }

  /** The file is there again, with a text that may be another one. */
  comeBack(lineAt: LineReader): void {
    if (!this.isAway) {
      return;
    }
    this.isAway = false;
    this.revert();
    this.verify(lineAt);
    this.keep();
  }

  /** The text has been closed: what was not saved is gone. */
  revert(): void {
    this.now = this.saved;
    this.lost = nothingLost;
  }
}

/** Where the ids of a text stand, and the pieces that are none. */
export type Places = Pick<IdSource, 'places' | 'unreadable'>;

const nowhere: Places = { places: [], unreadable: [] };

interface Lost {
  readonly places: readonly LostPlace<IdPlace>[];
  readonly unreadable: readonly LostPlace<UnreadablePlace>[];
}

const nothingLost: Lost = { places: [], unreadable: [] };

function restored<P extends StandingPlace>(
  now: readonly P[],
  read: readonly P[],
  lineAt: LineReader,
): readonly P[] {
  if (now.length === read.length) {
    return now;
  }
  const known = new Set(now.map(placeKey));
  const back = read.filter(place => !known.has(placeKey(place)) && stillStands(place, lineAt));
  return back.length === 0 ? now : [...now, ...back].toSorted(comparePositions);
}

/** The list itself where all of it is kept. */
function filtered<P>(items: readonly P[], isKept: (item: P) => boolean): readonly P[] {
  const kept = items.filter(isKept);
  return kept.length === items.length ? items : kept;
}
