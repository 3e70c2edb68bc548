import * as v from 'valibot';

/** What it took to write calls to a file. */
export type ExportFigures = v.InferOutput<typeof exportFiguresSchema>;

export const exportFiguresSchema = v.object({
  timeMs: v.number(),
  /** The longest time in which nothing else had its turn. */
  blockedMs: v.number(),
});
