import type { HubSpotResponse } from '../transport';

/** The id by which HubSpot's support finds the request, to be spread into what is told of an answer; nothing where there is none. */
export function correlationOf({ headers }: Pick<HubSpotResponse, 'headers'>): {
  readonly correlationId?: string;
} {
  const correlationId = headers['x-hubspot-correlation-id'];
  return correlationId === undefined ? {} : { correlationId };
}
