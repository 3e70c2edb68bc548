import * as v from 'valibot';
import { decodeArgument } from '../../platform/decodeArgument';
import type { ComparedSide } from './comparedSide';

/**
 * What a comparing command was called with, by a menu (a row, and all rows that are selected) or by a program (one thing after the
 * other): calls and look-ups, as rows or in words.
 */
export function decodeSides(first: unknown, second: unknown): readonly ComparedSide[] {
  const given: readonly unknown[] = Array.isArray(second)
    ? second
    : [first, second].filter(each => each !== undefined);
  return given.map(each => decodeArgument(sideSchema, each));
}

const isEarlier = v.optional(v.boolean(), false);
const lookup = v.object({ id: v.string() });

const sideSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((lookupId): ComparedSide => ({ lookupId, isEarlier: false })),
  ),
  v.object({ lookupId: v.string(), isEarlier, id: v.exactOptional(v.string()) }),
  // A row of a call or below one, of an id that is answered differently, of what was known before, and of a look-up.
  v.pipe(
    v.object({ lookup, isEarlier, entry: v.object({ id: v.string() }) }),
    v.transform(({ entry, ...row }): ComparedSide => ({ ...sideOf(row), id: entry.id })),
  ),
  v.pipe(
    v.object({ lookup, isEarlier, change: v.object({ after: v.object({ id: v.string() }) }) }),
    v.transform(({ change, ...row }): ComparedSide => ({ ...sideOf(row), id: change.after.id })),
  ),
  v.pipe(
    v.object({ lookup, kind: v.literal('earlier') }),
    v.transform((row): ComparedSide => ({ lookupId: row.lookup.id, isEarlier: true })),
  ),
  v.pipe(v.object({ lookup, isEarlier }), v.transform(sideOf)),
]);

function sideOf(row: { lookup: { id: string }; isEarlier: boolean }): ComparedSide {
  return { lookupId: row.lookup.id, isEarlier: row.isEarlier };
}
