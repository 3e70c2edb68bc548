import { candidatesNamed, type NamedProperty } from './candidatesNamed';
import type { PlacedIds } from './placedIds';
import type { TextFormat } from './textFormat';

/** The values of a unique property without the line above them that says what they are, which a list may have. Total. */
export function withoutHeader(
  places: PlacedIds['places'],
  format: TextFormat,
  idProperty: NamedProperty | undefined,
): PlacedIds['places'] {
  const [first] = places;
  if (format.kind !== 'text' || idProperty === undefined || first === undefined) {
    return places;
  }
  const column = { index: 0, name: first.id, examples: [] };
  return candidatesNamed([column], idProperty).length > 0 ? places.slice(1) : places;
}
