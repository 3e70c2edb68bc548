import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { JsonRange } from '../../projections/response/locateJson';
import type { PlacedProblem } from '../../projections/response/placedProblem';
import type { TrackedSource } from './trackedSource';

/** A problem as it stands in the Problems panel, with what its quick fixes need to know. */
export interface ShownProblem extends PlacedProblem {
  readonly lookup: Lookup;
  /** Other places of the same matter: where the id stands, and where HubSpot says what about it. */
  readonly related: readonly RelatedPlace[];
}

/** Another place of the same matter, with what is said there. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: JsonRange;
  readonly message: string;
}

/** A look-up with what decides whether and where its problems are shown. */
export interface ShownLookup {
  readonly lookup: Lookup;
  /** The texts its ids were taken from. */
  readonly sources: readonly TrackedSource[];
  /** It is under way, or the user has cleared its problems away. */
  readonly isSilent: boolean;
  /** Whether the user wants to hear no more about an id of it. */
  readonly isIgnored: (id: CallId | undefined) => boolean;
}
