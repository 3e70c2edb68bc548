import * as l10n from '@vscode/l10n';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import { placesOfToken } from '../../inputs/edits/placesOfToken';
import { replaceToken } from '../../inputs/edits/replaceToken';

/** Offers to take a token out of the text that its cURL command stands in, now that an account has it. */
export async function offerVariable(uri: vscode.Uri, token: AccessToken): Promise<void> {
  const document = vscode.workspace.textDocuments.find(each => String(each.uri) === String(uri));
  if (document === undefined || placesOfToken(document.getText(), token).length === 0) {
    return;
  }
  const replace = l10n.t('Replace with $HUBSPOT_TOKEN');
  const name = basename(document.fileName);
  const picked = await vscode.window.showInformationMessage(
    l10n.t('The token is in the secret storage now, but still stands in “{0}”.', name),
    replace,
  );
  // While the user was asked, the text may have changed.
  if (picked === replace && !(await vscode.workspace.applyEdit(replacementsIn(document, token)))) {
    void vscode.window.showWarningMessage(l10n.t('“{0}” could not be changed.', name));
  }
}

function replacementsIn(document: vscode.TextDocument, token: AccessToken): vscode.WorkspaceEdit {
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  for (const place of placesOfToken(text, token)) {
    const { start, end, text: instead } = replaceToken(text, place, shellOf(document));
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, instead);
  }
  return edit;
}

/** A cURL command is one of a shell, whatever text it stands in. */
function shellOf({ languageId }: vscode.TextDocument): string {
  return ['bat', 'powershell'].includes(languageId) ? languageId : 'shellscript';
}
