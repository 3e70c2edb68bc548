import type { IdPlace, UnreadablePlace } from './idSource';

/** What stands at a place, letter by letter: as long as the place. */
export function writtenText(place: IdPlace | UnreadablePlace): string {
  return place.written ?? ('id' in place ? place.id : place.text);
}
