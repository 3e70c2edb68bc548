import { runCommand } from '../../platform/commands';
import { nothingSelected } from '../../projections/failures/nothingSelected';
import { entriesOfRows } from '../../projections/tree/entriesOfRows';
import type { LookupNode } from '../../projections/tree/lookupNode';

/** Exports the calls of the selected rows, those of the first row's look-up: a file is about one of them. */
export async function exportSelected(rows: readonly LookupNode[]): Promise<unknown> {
  const [first] = rows;
  if (first === undefined) {
    throw nothingSelected();
  }
  const { isEarlier = false, lookup } = first;
  const ofLookup = rows.filter(
    row => row.lookup.id === lookup.id && (row.isEarlier ?? false) === isEarlier,
  );
  const ids = entriesOfRows(ofLookup).map(({ id }) => id);
  return runCommand('exportLookup', { lookupId: lookup.id, isEarlier, ids });
}
