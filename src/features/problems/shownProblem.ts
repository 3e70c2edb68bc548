import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { JsonRange } from '../../projections/locateJson';
import type { PlacedProblem } from '../../projections/placedProblem';

/** A problem as it stands in the Problems panel, with what its quick fixes need to know. */
export interface ShownProblem extends PlacedProblem {
  readonly lookup: Lookup;
  /** Other places of the same matter: where the id stands, and where HubSpot says what about it. */
  readonly related: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly uri: string;
  readonly range: JsonRange;
  readonly message: string;
}

/** Whether the user has told a look-up to say nothing more about an id. */
export type IgnoredIds = (id: CallId | undefined) => boolean;
