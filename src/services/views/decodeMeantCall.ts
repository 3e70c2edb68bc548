import * as v from 'valibot';
import type { CallId } from '../../calls/callId';

/** A call of a look-up, as a command's argument names it. */
export interface MeantCall {
  readonly lookupId: string;
  readonly id: CallId;
}

/** Reads an argument: a row of the Lookups view that shows something of a call, or `{ lookupId, id }`. */
export function decodeMeantCall(argument: unknown): MeantCall | undefined {
  const decoded = v.safeParse(schema, argument);
  return decoded.success ? decoded.output : undefined;
}

const schema = v.union([
  v.object({ lookupId: v.string(), id: v.string() }),
  v.pipe(
    v.object({ lookup: v.object({ id: v.string() }), entry: v.object({ id: v.string() }) }),
    v.transform(({ lookup, entry }) => ({ lookupId: lookup.id, id: entry.id })),
  ),
]);
