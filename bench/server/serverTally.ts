import * as v from 'valibot';

/** What a server has seen. */
export type ServerTally = v.InferOutput<typeof serverTallySchema>;

export const serverTallySchema = v.object({
  requests: v.number(),
  /** Of the requests, those that were answered with a 429. */
  refused: v.number(),
  /** That were answered. */
  ids: v.number(),
  /** The calls of all answers as JSON, in bytes: what stands between them is left out. */
  callBytes: v.number(),
});
