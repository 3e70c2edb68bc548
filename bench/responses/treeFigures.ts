import * as v from 'valibot';

/** What it took to unfold a large look-up in the tree, whole. */
export type TreeFigures = v.InferOutput<typeof treeFiguresSchema>;

export const treeFiguresSchema = v.object({
  /** How many rows were made. */
  rows: v.number(),
  /** As it comes: by what came of each ID, in the order asked. */
  usualMs: v.number(),
  /** Grouped by owner and sorted by label. */
  arrangedMs: v.number(),
  /** Filtered by a text that nearly every call has in its last property. */
  filteredMs: v.number(),
});
