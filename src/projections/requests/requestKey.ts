import type { Lookup, ReadExchange } from '../../calls/lookup';

/** What a request is known by while a look-up goes on: its batch and the place of its first ID, so that nothing of an ID is in it. */
export function requestKey({ plan }: Lookup, { batch, index }: ReadExchange): string {
  return `${index}.${plan.positions.get(batch.ids[0] ?? '') ?? 0}`;
}

/** The request of that key; `undefined` where the look-up has none, or has been run again. */
export function findRequest(lookup: Lookup, key: string): ReadExchange | undefined {
  return lookup.exchanges.find(exchange => requestKey(lookup, exchange) === key);
}
