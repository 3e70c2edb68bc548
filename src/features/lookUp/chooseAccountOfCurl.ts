import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LookupAccount } from '../../calls/lookup';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import { runCommand } from '../../platform/commands';
import { withoutIcons } from '../../platform/withoutIcons';
import type { Accounts } from '../../services/accounts/accounts';
import { chooseAccount } from './chooseAccount';

/**
 * The account to ask what a cURL command asks. A token in it is offered to the secret storage, or left alone: it is used in no other
 * way. Answers `undefined` when the user changed their mind. `isSaved`: the account has that token now.
 */
export async function chooseAccountOfCurl(
  accounts: Accounts,
  token: AccessToken | undefined,
): Promise<AccountOfCurl | undefined> {
  if (token === undefined) {
    return notSaved(await chooseAccount(accounts, undefined));
  }
  const save = {
    label: l10n.t('$(key) Save as Account…'),
    description: l10n.t('keeps the token in the secret storage of this computer'),
  };
  const use = {
    label: l10n.t('$(account) Use Active Account'),
    description: withoutIcons(accounts.active?.name ?? ''),
  };
  const picked = await vscode.window.showQuickPick(accounts.active ? [save, use] : [save], {
    title: l10n.t('This Command Holds an Access Token'),
    placeHolder: l10n.t('With which account are the calls to be looked up?'),
    ignoreFocusOut: true,
  });
  if (picked === undefined || picked === use) {
    return picked && notSaved(accounts.active);
  }
  const added = await runCommand('addAccount', { token });
  // The account that was added is the active one; nothing was where the user changed their mind.
  const account = added === undefined ? undefined : accounts.active;
  return account && { account, isSaved: true };
}

interface AccountOfCurl {
  readonly account: LookupAccount;
  readonly isSaved: boolean;
}

function notSaved(account: LookupAccount | undefined): AccountOfCurl | undefined {
  return account && { account, isSaved: false };
}
