import * as v from 'valibot';

/** What it took to find the IDs in a file. */
export type FileFigures = v.InferOutput<typeof fileFiguresSchema>;

export const fileFiguresSchema = v.object({
  /** Distinct IDs. */
  found: v.number(),
  timeMs: v.number(),
  /** The longest time for which nothing else had its turn. */
  blockedMs: v.number(),
  /** How much more memory the process had than before, at most. What was found is part of it. */
  peakBytes: v.number(),
});
