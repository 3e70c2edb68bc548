import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import type { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import type { Accounts } from '../../services/accounts/accounts';
import { askForKind } from './askForKind';

/** Asks how the account is to be called, `value` being what it is called now; answers `undefined` when the user changed their mind. */
export async function askForName(
  accounts: Accounts,
  { title, value }: { readonly title: string; readonly value: string },
): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title,
    value,
    prompt: namePrompt(),
    ignoreFocusOut: true,
    validateInput: text => nameFlaw(accounts, text, value),
  });
  return name?.trim();
}

/** What a name is for. */
export function namePrompt(): string {
  return l10n.t('A name to tell this HubSpot account by, such as “Production” or “Sandbox”');
}

/** What is wrong with a name for an account, `now` being what it is called now. */
export function nameFlaw(accounts: Accounts, text: string, now?: string): string | undefined {
  const name = text.trim();
  if (name === '') {
    return l10n.t('Enter a name.');
  }
  const isTaken = name !== now && accounts.list().some(account => account.name === name);
  return isTaken ? l10n.t('There is an account of this name already.') : undefined;
}

/** Asks for a token, or a key to be exchanged for one, without showing it; answers `undefined` when the user changed their mind. `step`: `2/2`, where it is one of several. */
export async function askForToken(
  accountName: string,
  step?: string,
): Promise<AccessToken | PersonalAccessKey | undefined> {
  const pasted = await vscode.window.showInputBox({
    title:
      step === undefined
        ? l10n.t('Access Token of “{0}”', accountName)
        : l10n.t('Access Token of “{0}” ({1})', accountName, step),
    prompt: l10n.t(
      'Paste a service key, a private app’s access token, an OAuth token or a personal access key of the HubSpot CLI. It needs the scope crm.objects.contacts.read and is kept in the system’s secret storage.',
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: tokenFlaw,
  });
  return pasted === undefined ? undefined : askForKind(pasted);
}

/** What is wrong with what was pasted or, as a warning only, what it may be instead: shapes are HubSpot's to change. */
function tokenFlaw(text: string): string | vscode.InputBoxValidationMessage | undefined {
  const token = AccessToken.parse(text);
  if (token === undefined) {
    return l10n.t('Paste a token: letters, digits and punctuation without blanks.');
  }
  return token.isApiKey
    ? {
        message: l10n.t(
          'This looks like a developer API key or an API key of old (hapikey), which read no calls. A service key begins with pat-.',
        ),
        severity: vscode.InputBoxValidationSeverity.Warning,
      }
    : undefined;
}
