import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { UnloggedError } from '../../base/unloggedError';
import type { CallId } from '../../calls/callId';
import { entryOfId } from '../../calls/entryOfId';
import type { LookupEntry } from '../../calls/lookupEntry';
import { accountName } from '../../projections/accounts/accountName';
import { differ } from '../../projections/comparison/comparedEntry';
import { noSuchLookup } from '../../projections/failures/noSuchLookup';
import { formatTimesApart } from '../../projections/values/formatTime';
import type { Services } from '../../services/createServices';
import { comparisonUri, lookupOfSide, type ComparedSide } from './comparedSide';

/** What a comparison has come to. */
export interface ComparisonSummary {
  readonly differs: boolean;
}

/** Opens two sides beside each other in VS Code's own comparison or, where they are the same, says that. */
export async function showComparison(
  services: Services,
  left: ComparedSide,
  right: ComparedSide,
): Promise<ComparisonSummary> {
  const { hiddenFields } = services;
  if (!differs(services, left, right, hiddenFields.areHidden)) {
    const isHidden = hiddenFields.areHidden && differs(services, left, right, false);
    void tellOfSameness(services, left, right, isHidden);
    return { differs: false };
  }
  await vscode.commands.executeCommand(
    'vscode.diff',
    comparisonUri({ sides: [left, right], shown: 0 }),
    comparisonUri({ sides: [left, right], shown: 1 }),
    titleOf(services, left, right),
    { preview: false },
  );
  return { differs: true };
}

/** Of all calls that two look-ups share it is known already that some differ. */
function differs(
  services: Services,
  left: ComparedSide,
  right: ComparedSide,
  hidesVolatile: boolean,
): boolean {
  if (left.id === undefined || right.id === undefined) {
    return true;
  }
  return differ(
    requireEntry(services, left.id, left),
    requireEntry(services, right.id, right),
    hidesVolatile,
  );
}

function requireEntry({ store }: Services, id: CallId, side: ComparedSide): LookupEntry {
  const lookup = lookupOfSide(store, side);
  if (lookup === undefined) throw noSuchLookup();
  const entry = entryOfId(lookup, id);
  if (entry === undefined) {
    throw new UnloggedError(l10n.t('{0} was not asked for in the other look-up.', id));
  }
  return entry;
}

async function tellOfSameness(
  services: Services,
  left: ComparedSide,
  right: ComparedSide,
  isHidden: boolean,
): Promise<void> {
  const title = titleOf(services, left, right);
  if (!isHidden) {
    void vscode.window.showInformationMessage(l10n.t('Nothing differs: {0}', title));
    return;
  }
  const show = l10n.t('Show These Fields');
  const picked = await vscode.window.showInformationMessage(
    l10n.t('Nothing differs but fields that change by themselves: {0}', title),
    show,
  );
  if (picked === show) {
    services.hiddenFields.hide(false);
    await showComparison(services, left, right);
  }
}

/** "430001 ↔ 430002", "430001 (10:42 ↔ 10:45)", "Calls that differ (Production ↔ Sandbox)", "430001 (Production) ↔ 430002 (Sandbox)": what the two sides have in common once. */
function titleOf({ store }: Services, left: ComparedSide, right: ComparedSide): string {
  const name = left.id ?? l10n.t('Calls that differ');
  const [before, after] = [lookupOfSide(store, left), lookupOfSide(store, right)];
  if (before === undefined || after === undefined) {
    throw noSuchLookup();
  }
  const isOneAccount = before.account.id === after.account.id;
  if (left.id !== right.id) {
    const other = right.id ?? '';
    return isOneAccount
      ? `${name} ↔ ${other}`
      : `${name} (${accountName(before)}) ↔ ${other} (${accountName(after)})`;
  }
  const words = isOneAccount
    ? formatTimesApart([before.startedAt, after.startedAt])
    : [accountName(before), accountName(after)];
  return `${name} (${words.join(' ↔ ')})`;
}
