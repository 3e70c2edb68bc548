import type { Lookup } from '../../calls/lookup';
import type { TableQuery } from '../../projections/callsTable';
import { rowTest, sortRows } from '../../projections/tableOrder';
import type { SearchTexts } from '../../projections/tableSearch';
import { inSlices } from './inSlices';

/** The rows a query asks for, in its order; `undefined` once nobody wants them. */
export async function findRows(
  lookup: Lookup,
  query: TableQuery,
  texts: SearchTexts,
  signal: AbortSignal,
): Promise<readonly number[] | undefined> {
  const isWanted = rowTest(lookup, query, texts);
  const positions: number[] = [];
  const isWhole = await inSlices(
    lookup.entries.entries(),
    ([position, entry]) => {
      if (isWanted(entry)) {
        positions.push(position);
      }
    },
    signal,
  );
  return isWhole ? sortRows(lookup, positions, query, texts.knowledge) : undefined;
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
