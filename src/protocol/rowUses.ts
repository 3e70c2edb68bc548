/** What can be done with the rows that are selected in the table of calls. */
export const rowUses = [
  'copyRows',
  'copyRowsWithHeader',
  'copyIds',
  'copyValues',
  'copyRawValues',
  'copyRecords',
  'compare',
  'export',
] as const;
/** One of {@link rowUses}. */
export type RowUse = (typeof rowUses)[number];
