import type { CallId } from '../../calls/callId';
import type { Lookup, ReadExchange } from '../../calls/lookup';

/** For ids of a look-up, the correlation id of the last answer about each: HubSpot's support finds the request by it. Total. */
export function correlationIdsOf(
  { exchanges }: Lookup,
  ids: ReadonlySet<CallId>,
): ReadonlyMap<CallId, string> {
  const found = new Map<CallId, string>();
  for (const exchange of exchanges) {
    const correlationId = correlationIdOf(exchange);
    if (correlationId !== undefined) {
      for (const id of exchange.batch.ids) {
        if (ids.has(id)) {
          found.set(id, correlationId);
        }
      }
    }
  }
  return found;
}

/** The correlation id HubSpot gave the request, where it gave one. */
export function correlationIdOf({ outcome }: ReadExchange): string | undefined {
  return outcome.kind === 'answered' ? outcome.correlationId : outcome.failure.correlationId;
}
