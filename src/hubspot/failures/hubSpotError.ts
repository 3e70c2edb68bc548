import type { Json } from '../../base/json';
import type { FailureKind, LookupFailure } from '../../calls/lookupFailure';

/** A request that got no usable answer. The one error class of this folder; the failure tells everything apart. */
export class HubSpotError extends Error {
  override readonly name = 'HubSpotError';

  constructor(
    readonly failure: LookupFailure,
    /** The body HubSpot sent with the error, where it sent JSON. */
    readonly body?: Json,
  ) {
    super(`${failure.category}: ${failure.message}`);
  }

  static is(error: unknown, kind?: FailureKind): error is HubSpotError {
    return error instanceof HubSpotError && (kind === undefined || error.failure.kind === kind);
  }
}
