import type { IdPlace, UnreadablePlace } from '../../calls/idSource';

/** What was read out of a text of any size, each piece with its place as an editor counts it. */
export interface PlacedIds {
  /** In the order of the text; repetitions are kept, each has its place. */
  readonly places: readonly IdPlace[];
  /** Pieces that are no ids, in the order of the text. */
  readonly unreadable: readonly UnreadablePlace[];
}
