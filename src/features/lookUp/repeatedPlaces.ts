import type { IdPlace } from '../../calls/idSource';
import type { TextIds } from './textIds';

/** The places of ids that stand at an earlier one already. */
export type RepeatedPlaces = ReadonlySet<IdPlace>;

/** Of several texts, an id of the first is repeated in the second. */
export function repeatedPlaces(texts: readonly TextIds[]): RepeatedPlaces {
  const ids = new Set<string>();
  const repeated = new Set<IdPlace>();
  for (const place of texts.flatMap(({ places }) => places)) {
    if (ids.has(place.id)) {
      repeated.add(place);
    }
    ids.add(place.id);
  }
  return repeated;
}
