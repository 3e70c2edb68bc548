import type { NodeOrigin } from './lookupNode';

/** A row's id: unique in the view, whatever texts HubSpot's ids and names are, and the same for the same thing after a change. */
export function nodeId(
  { lookup, isEarlier }: NodeOrigin,
  ...place: readonly (string | number)[]
): string {
  return JSON.stringify([lookup.id, isEarlier === true ? 'before' : 'now', ...place]);
}
