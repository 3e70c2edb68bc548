import * as v from 'valibot';

/** What it took to open a response document and to look around in it. */
export type ResponseFigures = v.InferOutput<typeof responseFiguresSchema>;

export const responseFiguresSchema = v.object({
  lines: v.number(),
  /** To write the text and to find its calls, their links, their names and what is said beside the first lines. */
  openMs: v.number(),
  /** What is said beside the lines in view: 19 of 20 times it took no longer. */
  hintsMs: v.number(),
  /** The same of what is said under the mouse. */
  hoverMs: v.number(),
  /** How many hints there were in all views, so that nobody measures nothing. */
  hints: v.number(),
});
