import type { CallId } from '../../calls/callId';
import type { InvalidPiece } from '../../calls/invalidPiece';
import type { JsonRange } from './locateJson';
import type { LookupProblem } from './lookupProblem';

/** Something to be said about one place of a text: of the response document, or of a text that ids were taken from. */
export interface PlacedProblem extends Omit<LookupProblem, 'path' | 'id'> {
  readonly range: JsonRange;
  /** The id it is about, where it is about one. */
  readonly id?: CallId;
  /** What stands there, where it is no id. */
  readonly piece?: InvalidPiece;
  /** What went wrong, in words, where that is no matter of this id: all with the same cause are told of as one. */
  readonly cause?: string;
  /** Those it stands for as well: they have the same cause. */
  readonly others?: readonly PlacedProblem[];
}
