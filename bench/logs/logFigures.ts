import * as v from 'valibot';

/** What it took to find the IDs in a log. */
export type LogFigures = v.InferOutput<typeof logFiguresSchema>;

export const logFiguresSchema = v.object({
  /** IDs that were found, and how many of those that are in the log were not. */
  found: v.number(),
  overlooked: v.number(),
  timeMs: v.number(),
  /** The longest time for which nothing else had its turn. */
  blockedMs: v.number(),
});
