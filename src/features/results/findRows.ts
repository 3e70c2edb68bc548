import { inSlices } from '../../base/inSlices';
import type { Lookup } from '../../calls/lookup';
import type { EntryKind } from '../../calls/lookupEntry';
import { noCounts } from '../../calls/noCounts';
import type { TableQuery } from '../../projections/table/callsTable';
import { rowTest, sortRows } from '../../projections/table/tableOrder';
import type { SearchTexts } from '../../projections/table/tableSearch';

/** What a query has found in a look-up. */
export interface FoundRows {
  /** The rows, in the query's order. */
  readonly positions: readonly number[];
  /** How many there would be of each state if none were chosen. */
  readonly counts: Readonly<Record<EntryKind, number>>;
}

/** The rows a query asks for; `undefined` once nobody wants them. */
export async function findRows(
  lookup: Lookup,
  query: TableQuery,
  texts: SearchTexts,
  signal: AbortSignal,
): Promise<FoundRows | undefined> {
  const isWanted = rowTest(lookup, query, texts);
  const states = new Set(query.states);
  const counts = noCounts();
  const positions: number[] = [];
  const isWhole = await inSlices(
    lookup.entries.entries(),
    ([position, entry]) => {
      if (isWanted(entry)) {
        counts[entry.kind] += 1;
        if (states.size === 0 || states.has(entry.kind)) {
          positions.push(position);
        }
      }
    },
    signal,
  );
  return isWhole
    ? { positions: sortRows(lookup, positions, query, texts.knowledge), counts }
    : undefined;
}

/** Puts the texts together that the next search looks through, while nothing else is to be done. */
export async function prepareSearch(
  { entries }: Lookup,
  texts: SearchTexts,
  signal: AbortSignal,
): Promise<void> {
  await inSlices(
    entries,
    entry => {
      if (texts.hasRoom) {
        texts.of(entry);
      }
    },
    signal,
  );
}
