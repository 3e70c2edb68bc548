import * as l10n from '@vscode/l10n';
import { UnloggedError } from '../../base/unloggedError';
import { entryOfCall } from '../../calls/entryOfCall';
import { responseCursor } from '../../platform/responseCursor';
import { idOnLine } from '../../projections/response/responseIds';
import { readOutline } from '../../projections/response/responseOutline';
import { noSuchLookup } from '../../projections/values/noSuchLookup';
import { unusableArgument } from '../../projections/values/unusableArgument';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';
import { decodeMeantCall, type MeantCall } from '../../services/views/meantCall';
import type { TreeSelection } from './treeSelection';

/** Goes to a call's row in the Lookups view. Without an argument it is the call at the cursor in a response document. */
export async function findInTree(
  { selectedRows, selection, store }: Services,
  tree: TreeSelection,
  argument: unknown,
): Promise<void> {
  const meant = argument === undefined ? atCursor() : decode(argument);
  const lookup = store.get(meant.lookupId);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  const entry = entryOfCall(lookup, meant.id);
  const call = { lookupId: lookup.id, id: entry?.id ?? meant.id };
  if (!(await tree.show(call))) {
    throw new UnloggedError(
      l10n.t('The Lookups view shows no row for {0} at the moment.', meant.id),
    );
  }
  selection.select({ ...call, by: 'command' });
  // VS Code says nothing where the row was selected before, and somebody may have been in a text since.
  selectedRows.note(true);
}

/** Asks once more what a call is associated with. */
export function reloadAssociations({ associations, store }: Services, argument: unknown): void {
  const { lookupId, id } = decode(argument);
  const lookup = store.get(lookupId);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  const entry = entryOfCall(lookup, id);
  if (entry !== undefined && 'call' in entry) {
    associations.reload(lookup, entry.call.id);
  }
}

/** Puts away the hint of the row's account. */
export async function dismissHint({ hints, store }: Services, argument: unknown): Promise<void> {
  const lookup = findLookup(store, argument);
  if (lookup === undefined) {
    throw noSuchLookup();
  }
  await hints.dismiss(lookup.account.id);
}

function decode(argument: unknown): MeantCall {
  const decoded = decodeMeantCall(argument);
  if (decoded === undefined) {
    throw unusableArgument();
  }
  return decoded;
}

function atCursor(): MeantCall {
  const cursor = responseCursor();
  const id = cursor && idOnLine(readOutline(cursor.document.getText()), cursor.line);
  if (cursor === undefined || id === undefined) {
    throw new Error(l10n.t('Put the cursor into a call of a response document first.'));
  }
  return { lookupId: cursor.lookupId, id };
}
