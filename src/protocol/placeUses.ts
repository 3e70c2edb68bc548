/** What can be copied of a place in the JSON view. */
export const placeUses = [
  'copyValues',
  'copyRawValues',
  'copyPath',
  'copyIds',
  'copyRecords',
] as const;
/** One of {@link placeUses}. */
export type PlaceUse = (typeof placeUses)[number];
