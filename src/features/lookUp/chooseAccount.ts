import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import { runCommand } from '../../platform/commands';
import type { Accounts } from '../../services/accounts/accounts';

/**
 * The account to ask: the one named, else the active one; where none is, the user chooses or adds one or takes the sample portal,
 * and the look-up goes on. Answers `undefined` when the user changed their mind.
 */
export async function chooseAccount(
  accounts: Accounts,
  accountId: string | undefined,
): Promise<LookupAccount | undefined> {
  if (accountId !== undefined) {
    const account = accounts.get(accountId);
    if (account === undefined) {
      throw new Error(l10n.t('There is no account “{0}”.', accountId));
    }
    return account;
  }
  if (accounts.active !== undefined) {
    return accounts.active;
  }
  if (accounts.list().length > 0) {
    await runCommand('switchAccount');
    return accounts.active;
  }
  const add = {
    label: l10n.t('$(add) Add Account…'),
    description: l10n.t('with a HubSpot access token'),
    command: 'addAccount',
  } as const;
  const sample = {
    label: l10n.t('$(beaker) Try with Sample Data'),
    description: l10n.t('no token, no network'),
    command: 'useSampleData',
  } as const;
  const picked = await vscode.window.showQuickPick([add, sample], {
    placeHolder: l10n.t('Where are the calls to be looked up?'),
    ignoreFocusOut: true,
  });
  if (picked !== undefined) {
    await runCommand(picked.command);
  }
  return accounts.active;
}
