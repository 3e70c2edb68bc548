import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { projectTreeCopy, type CopyForm } from '../../projections/copies/projectTreeCopy';
import { entriesOfRows } from '../../projections/tree/entriesOfRows';
import type { LookupNode } from '../../projections/tree/lookupNode';
import { formatNumber } from '../../projections/values/formatNumber';
import { copySources, type CopyServices } from './copySources';

/** Puts rows onto the clipboard. Says something only where that is not what one sees: more ids than rows, or nothing at all. */
export async function copyRows(
  services: CopyServices,
  rows: readonly LookupNode[],
  form: CopyForm,
): Promise<void> {
  const text = projectTreeCopy(rows, form, copySources(services));
  if (text === '') {
    tell(l10n.t('There is nothing of the kind to copy here.'));
    return;
  }
  await vscode.env.clipboard.writeText(text);
  const count = text.split('\n').length;
  if ((form === 'id' || form === 'text') && rows.every(holdsEntries) && count > rows.length) {
    tell(l10n.t('Copied {0} IDs.', formatNumber(count)));
  }
}

function holdsEntries(row: LookupNode): boolean {
  return !('entry' in row) && entriesOfRows([row]).length > 0;
}

/** In passing: whoever copies looks at where they are going to paste. */
function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, shownForMs);
}

const shownForMs = 5_000;
