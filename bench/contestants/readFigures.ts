import * as v from 'valibot';

/** What reading calls has cost. */
export type ReadFigures = v.InferOutput<typeof readFiguresSchema>;

export const readFiguresSchema = v.object({
  /** Calls that were had. */
  found: v.number(),
  timeMs: v.number(),
  /** Of the whole process, its garbage collector included. */
  cpuMs: v.number(),
});

/** What the calls of one reading need once garbage has been collected. */
export type HeldFigures = v.InferOutput<typeof heldFiguresSchema>;

export const heldFiguresSchema = v.object({
  found: v.number(),
  /** Of V8's heap, and of the memory it knows of outside of it. */
  heapBytes: v.number(),
});

export const contestantQuestionSchema = v.variant('kind', [
  /** Reads so many calls, so many times one after the other; answers {@link ReadFigures} of all of it. */
  v.object({ kind: v.literal('read'), ids: v.number(), times: v.number() }),
  /** Reads so many calls and keeps them; answers {@link HeldFigures}. */
  v.object({ kind: v.literal('hold'), ids: v.number() }),
]);
