import type { LookupFailure } from '../calls/lookupFailure';
import type { HubSpotResponse } from './transport';

/** The failure where HubSpot says that all is well and sends something else than it documents. */
export function unexpectedAnswer({ status, headers, body }: HubSpotResponse): LookupFailure {
  const correlationId = headers['x-hubspot-correlation-id'];
  return {
    kind: 'protocol',
    category: 'UNEXPECTED_ANSWER',
    message: body.slice(0, 200),
    status,
    ...(correlationId === undefined ? {} : { correlationId }),
  };
}
