import * as l10n from '@vscode/l10n';
import { UnloggedError } from '../../base/unloggedError';
import { entryOfId } from '../../calls/entryOfId';
import { meantCallIn } from '../../platform/meantCallIn';
import { meantLookup } from '../../platform/meantLookup';
import { responseCursor } from '../../platform/responseCursor';
import { idOnLine } from '../../projections/response/responseIds';
import { readOutline } from '../../projections/response/responseOutline';
import type { Services } from '../../services/createServices';
import type { MeantCall } from '../../services/views/decodeMeantCall';
import type { TreeSelection } from './treeSelection';

/** Goes to a call's row in the Lookups view. Without an argument it is the call at the cursor in a response document. */
export async function findInTree(
  { selectedRows, selection, store }: Services,
  tree: TreeSelection,
  argument: unknown,
): Promise<void> {
  const { lookup, id } = meantCallIn(store, argument ?? atCursor());
  const call = { lookupId: lookup.id, id };
  if (!(await tree.show(call))) {
    throw new UnloggedError(l10n.t('The Lookups view shows no row for {0} at the moment.', id));
  }
  selection.select({ ...call, by: 'command' });
  // VS Code says nothing where the row was selected before, and somebody may have been in a text since.
  selectedRows.note(true);
}

/** Asks once more what a call is associated with. */
export function reloadAssociations({ associations, store }: Services, argument: unknown): void {
  const { lookup, id } = meantCallIn(store, argument);
  const entry = entryOfId(lookup, id);
  if (entry !== undefined && 'call' in entry) {
    associations.reload(lookup, entry.call.id);
  }
}

/** Puts away the hint of the row's account. */
export async function dismissHint({ hints, store }: Services, argument: unknown): Promise<void> {
  const lookup = meantLookup(store, argument);
  await hints.dismiss(lookup.account.id);
}

function atCursor(): MeantCall {
  const cursor = responseCursor();
  const id = cursor && idOnLine(readOutline(cursor.document.getText()), cursor.line);
  if (cursor === undefined || id === undefined) {
    throw new Error(l10n.t('Put the cursor into a call of a response document first.'));
  }
  return { lookupId: cursor.lookupId, id };
}
