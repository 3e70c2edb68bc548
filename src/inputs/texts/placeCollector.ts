import type { IdPlace, UnreadablePlace } from '../../calls/idSource';
import type { ParsedIds, TextPiece } from '../ids/parsedIds';
import type { PlacedIds } from './placedIds';

/** Where a text begins that is a part of a document: a selection. */
export interface TextStart {
  readonly line: number;
  readonly character: number;
}

/** Counts lines as VS Code does, part after part of a text, and keeps nothing of a part but what was found in it. */
export class PlaceCollector implements PlacedIds {
  readonly places: IdPlace[] = [];
  readonly unreadable: UnreadablePlace[] = [];
  private line: number;
  private character: number;
  private isAfterReturn = false;

  constructor({ line, character }: TextStart = { line: 0, character: 0 }) {
    this.line = line;
    this.character = character;
  }

  /** Takes what was found in the next part of the text. */
  add(part: string, { ids, problems }: ParsedIds): void {
    let offset = 0;
    const placeOf = ({ start }: TextPiece): TextStart => {
      this.move(part, offset, start);
      offset = start;
      return { line: this.line, character: this.character };
    };
    let next = 0;
    const addProblemsBefore = (end: number): void => {
      for (let piece = problems[next]; piece !== undefined && piece.start < end;) {
        const { text, reason } = piece;
        this.unreadable.push({
          text: ownCopy(text),
          reason,
          ...placeOf(piece),
          ...writtenIn(part, piece),
        });
        piece = problems[++next];
      }
    };
    for (const id of ids) {
      addProblemsBefore(id.start);
      const { portalId } = id;
      this.places.push({
        id: ownCopy(id.text),
        ...placeOf(id),
        ...writtenIn(part, id),
        ...(portalId === undefined ? {} : { portalId: ownCopy(portalId) }),
      });
    }
    addProblemsBefore(Infinity);
    this.move(part, offset, part.length);
  }

  private move(part: string, start: number, end: number): void {
    for (let offset = start; offset < end; offset++) {
      const code = part.charCodeAt(offset);
      if (code === lineFeed || code === carriageReturn) {
        // The second half of `\r\n` begins no further line.
        this.line += code === lineFeed && this.isAfterReturn ? 0 : 1;
        this.character = 0;
      } else {
        this.character++;
      }
      this.isAfterReturn = code === carriageReturn;
    }
  }
}

/** Whatever stands for a sign is longer than the sign. */
function writtenIn(part: string, { end, start, text }: TextPiece): Pick<IdPlace, 'written'> {
  return end - start === text.length ? {} : { written: ownCopy(part.slice(start, end)) };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** V8 makes a piece of this many units a view of the whole text, which then stays in memory with it. */
const shortestView = 13;

function ownCopy(text: string): string {
  return text.length < shortestView ? text : Array.from(text).join('');
}
