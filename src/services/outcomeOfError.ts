import type { ReadOutcome } from '../calls/lookup';
import { HubSpotError } from '../hubspot/failures/hubSpotError';

/** An error as an outcome. One that is not HubSpot's is a fault of ours, or of the secret store; the ids get their answer all the same. */
export function outcomeOfError(error: unknown): ReadOutcome & { readonly kind: 'failed' } {
  if (HubSpotError.is(error)) {
    const { failure, body } = error;
    return { kind: 'failed', failure, ...(body === undefined ? {} : { body }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', failure: { kind: 'protocol', category: 'INTERNAL_ERROR', message } };
}
