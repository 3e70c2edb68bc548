import type { CallId } from './callId';
import type { InvalidReason } from './invalidPiece';

/** A text that ids were taken from, with the place of each: answers are shown where the ids stand. */
export interface IdSource {
  /** The address of the text, as VS Code writes it: `file:///…`, `untitled:…`. */
  readonly uri: string;
  readonly kind: 'selection' | 'file' | 'requestFile';
  /** In the order of the text; an id that stands there twice has two places. */
  readonly places: readonly IdPlace[];
  /** Pieces that are no ids, in the order of the text. */
  readonly unreadable: readonly UnreadablePlace[];
}

/** Where an id stands, without quotes around it. Counted from 0, in UTF-16 units, as VS Code does. */
export interface IdPlace {
  readonly id: CallId;
  readonly line: number;
  readonly character: number;
  /** As the text has it, where that is not the id itself: JSON escapes signs, CSV writes quotes twice. */
  readonly written?: string;
  /** The HubSpot account of the address that the id stands in. */
  readonly portalId?: string;
}

/** Where a piece stands that is no id, and why it is none. Counted from 0, in UTF-16 units. */
export interface UnreadablePlace {
  readonly text: string;
  readonly reason: InvalidReason;
  readonly line: number;
  readonly character: number;
  /** As the text has it, where that is not `text` itself. */
  readonly written?: string;
}
