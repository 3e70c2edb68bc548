import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { AccessToken } from '../../hubspot/accessToken';
import type { Accounts } from '../../services/accounts';

/** Asks how the account is to be called, `value` being what it is called now; answers `undefined` when the user changed their mind. */
export async function askForName(
  accounts: Accounts,
  { title = l10n.t('Add Account (1/2)'), value = '' } = {},
): Promise<string | undefined> {
  const taken = new Set(accounts.list().map(account => account.name));
  taken.delete(value);
  const name = await vscode.window.showInputBox({
    title,
    value,
    prompt: l10n.t('A name to tell this HubSpot account by, such as “Production” or “Sandbox”'),
    ignoreFocusOut: true,
    validateInput: text =>
      text.trim() === ''
        ? l10n.t('Enter a name.')
        : taken.has(text.trim())
          ? l10n.t('There is an account of this name already.')
          : undefined,
  });
  return name?.trim();
}

/** Asks for a token without showing it; answers `undefined` when the user changed their mind. */
export async function askForToken(accountName: string): Promise<AccessToken | undefined> {
  const pasted = await vscode.window.showInputBox({
    title: l10n.t('Access Token of “{0}”', accountName),
    prompt: l10n.t(
      'Paste a service key, a private app’s access token or an OAuth token. It needs the scope crm.objects.contacts.read and is kept in the system’s secret storage.',
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: text =>
      AccessToken.parse(text) === undefined
        ? l10n.t('Paste a token: letters, digits and punctuation without blanks.')
        : undefined,
  });
  return pasted === undefined ? undefined : AccessToken.parse(pasted);
}
