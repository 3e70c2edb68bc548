import * as l10n from '@vscode/l10n';
import { runCommand } from '../../platform/commands';
import type { LookupNode } from '../../projections/tree/lookupNode';
import { entriesOfRows } from '../../projections/tree/rowEntries';

/** Exports the calls of the selected rows, those of the first row's look-up: a file is about one of them. */
export async function exportSelected(rows: readonly LookupNode[]): Promise<unknown> {
  const [first] = rows;
  if (first === undefined) {
    throw new Error(l10n.t('Select calls in the Lookups view first.'));
  }
  const { isEarlier = false, lookup } = first;
  const ofLookup = rows.filter(
    row => row.lookup.id === lookup.id && (row.isEarlier ?? false) === isEarlier,
  );
  const ids = entriesOfRows(ofLookup).map(({ id }) => id);
  return runCommand('exportLookup', { lookupId: lookup.id, isEarlier, ids });
}
