import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isUnasked } from '../../platform/isUnasked';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/views/findLookup';

/**
 * Removes a look-up with its results, problems and documents; its calls stay in HubSpot and can be looked up again. `selected` are
 * the rows a menu was opened for, where these are several.
 */
export function removeLookup(
  { lookups, store }: Services,
  argument: unknown,
  selected: unknown,
): void {
  // Calls that are selected beside look-ups do not mean theirs.
  const meant: readonly unknown[] = Array.isArray(selected)
    ? selected.filter(isLookupRow)
    : [argument];
  const found = meant.map(each => findLookup(store, each)).filter(each => each !== undefined);
  new Set(found.map(({ id }) => id)).forEach(id => lookups.remove(id));
}

function isLookupRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'lookup';
}

/** Asks before it removes everything, unless the argument says `{ confirm: false }`. */
export async function clearLookups({ lookups, store }: Services, options: unknown): Promise<void> {
  const all = store.list();
  if (all.length === 0) {
    return;
  }
  const clear = l10n.t('Clear All');
  const isSure =
    isUnasked(options) ||
    (await vscode.window.showWarningMessage(
      all.length === 1 ? l10n.t('Remove the look-up?') : l10n.t('Remove {0} look-ups?', all.length),
      { modal: true, detail: l10n.t('Their results are in memory only and go with them.') },
      clear,
    )) === clear;
  if (isSure) {
    all.forEach(({ id }) => lookups.remove(id));
  }
}
