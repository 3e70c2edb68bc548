import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Lookup } from '../../calls/lookup';
import type { TableQuery } from '../../projections/callsTable';
import { rowTest, sortRows } from '../../projections/tableOrder';
import type { SearchTexts } from '../../projections/tableSearch';

/** How long others wait at most, in milliseconds. */
const sliceMs = 20;

/** The rows a query asks for, in its order, found without holding up the extension host; `undefined` once nobody wants them. */
export async function findRows(
  lookup: Lookup,
  query: TableQuery,
  texts: SearchTexts,
  signal: AbortSignal,
): Promise<readonly number[] | undefined> {
  const isWanted = rowTest(lookup, query, texts);
  const positions: number[] = [];
  let sliceStartMs = performance.now();
  for (const [position, entry] of lookup.entries.entries()) {
    if (performance.now() - sliceStartMs > sliceMs) {
      await nextTurn();
      if (signal.aborted) {
        return undefined;
      }
      sliceStartMs = performance.now();
    }
    if (isWanted(entry)) {
      positions.push(position);
    }
  }
  return sortRows(lookup, positions, query, texts.knowledge);
}

/** Puts the texts together that the next search looks through, while nothing else is to be done. */
export async function prepareSearch(
  { entries }: Lookup,
  texts: SearchTexts,
  signal: AbortSignal,
): Promise<void> {
  let sliceStartMs = performance.now();
  for (const entry of entries) {
    if (performance.now() - sliceStartMs > sliceMs) {
      await nextTurn();
      sliceStartMs = performance.now();
    }
    if (signal.aborted || !texts.hasRoom) {
      return;
    }
    texts.of(entry);
  }
}
