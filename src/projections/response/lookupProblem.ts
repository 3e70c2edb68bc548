import type { CallId } from '../../calls/callId';
import type { FailureKind } from '../../calls/lookupFailure';
import type { JsonPath } from './jsonPath';

/** Something to be said about one place of the response document. */
export interface LookupProblem {
  /** An error says the request went wrong, a warning that the data is not what was expected. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** HubSpot's category, or ours in the same style. */
  readonly category: string;
  readonly path: JsonPath;
  /** Where a request failed: why, so that what mends it can be offered. */
  readonly failureKind?: FailureKind;
  /** The id it is about, where it is about one. */
  readonly id?: CallId;
  /** Those that were asked for by the request that failed. */
  readonly ids?: readonly CallId[];
}
