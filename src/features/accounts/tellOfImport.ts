import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { runForUser } from '../../platform/commands';
import { describeCheckFailure } from '../../projections/accounts/describeCheckFailure';
import { listInWords } from '../../projections/values/listInWords';
import type { Services } from '../../services/createServices';
import { sayCheck } from './checkAccount';
import type { FoundCliAccounts } from './findCliAccounts';
import { isRefused, type CheckedCliAccount } from './importCliAccount';
import { describeRestriction } from './pickCliAccounts';

/** Says which accounts were imported, of each other one why not, and what is wrong with those that read no calls. */
export function sayImported(
  { accounts, checks }: Pick<Services, 'accounts' | 'checks'>,
  ids: readonly string[],
  checked: readonly CheckedCliAccount[],
): void {
  const names = ids.flatMap(id => accounts.get(id)?.name ?? []);
  if (names.length > 0) {
    void vscode.window.showInformationMessage(
      l10n.t('Imported from the HubSpot CLI: {0}.', listInWords(names)),
    );
  }
  for (const failed of checked.filter(({ failure }) => failure !== undefined)) {
    void vscode.window.showErrorMessage(describeFailedCheck(failed));
  }
  // Where HubSpot could not be asked about a key, it cannot be asked about more.
  const isReachable = checked.every(one => one.failure === undefined || isRefused(one));
  const { signal } = new AbortController();
  for (const account of isReachable ? ids.flatMap(id => accounts.get(id) ?? []) : []) {
    void checks.check(account, signal).then(check => {
      if (check.failure !== undefined) {
        void sayCheck(account, check);
      }
    });
  }
}

/** What came of an account whose key HubSpot did not exchange. */
export function describeFailedCheck(checked: CheckedCliAccount): string {
  const { account, failure } = checked;
  const name = account.name ?? account.portalId;
  const said = isRefused(checked)
    ? l10n.t('“{0}” was not imported.', name)
    : l10n.t('“{0}” was imported, but HubSpot could not be asked about its key.', name);
  return failure === undefined ? said : `${said} ${describeCheckFailure(failure)}`;
}

/** Says where was looked, and what can be done instead. */
export async function sayNothingFound({ isRestricted, places }: FoundCliAccounts): Promise<void> {
  const { remoteName } = vscode.env;
  const where = listInWords(places);
  const message = [
    remoteName === undefined
      ? l10n.t('There is no account of the HubSpot CLI on this computer. Looked at: {0}.', where)
      : l10n.t(
          'There is no account of the HubSpot CLI on the machine the extension runs on ({0}). Looked at: {1}.',
          remoteName,
          where,
        ),
    ...(isRestricted ? [describeRestriction()] : []),
  ].join(' ');
  const add = l10n.t('Add Account…');
  const trust = l10n.t('Manage Workspace Trust');
  const actions = [add, ...(isRestricted ? [trust] : [])];
  const picked = await vscode.window.showInformationMessage(message, ...actions);
  if (picked === add) {
    await runForUser('addAccount');
  } else if (picked === trust) {
    await vscode.commands.executeCommand('workbench.trust.manage');
  }
}
