import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import { runForUser } from '../../platform/commands';

/** Offers to keep the token of a cURL command where tokens belong. It was left out of the text already. */
export async function offerToken(token: AccessToken): Promise<void> {
  const save = l10n.t('Save Token as Account…');
  const picked = await vscode.window.showInformationMessage(
    l10n.t('The cURL command holds an access token. It was left out of the request file.'),
    save,
  );
  if (picked === save) {
    await runForUser('addAccount', { token });
  }
}
