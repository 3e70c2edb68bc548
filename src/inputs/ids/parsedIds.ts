import type { InvalidPiece } from '../../calls/invalidPiece';

/** What was read from a text, each piece with its place there. */
export interface ParsedIds {
  /** In the order of the text; repetitions are kept, each has its place. */
  readonly ids: readonly TextPiece[];
  /** Pieces that are no ids, in the order of the text. */
  readonly problems: readonly UnreadablePiece[];
}

/** A piece of a text: `end` is the offset behind its last UTF-16 unit. */
export interface TextPiece {
  /** The id itself, or the unreadable piece: as it is meant, where signs of it are escaped in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The HubSpot account of the address that the id stands in. */
  readonly portalId?: string;
}

/** A piece that is no id, and why. */
export type UnreadablePiece = TextPiece & InvalidPiece;
