import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { AccessToken } from '../../hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../hubspot/tokens/personalAccessKey';
import { replaceToken } from '../../inputs/edits/replaceToken';
import { findTokens } from '../../inputs/ids/findTokens';
import { runCommand } from '../../platform/commands';
import { decodeArgument } from '../../platform/decodeArgument';
import type { IgnoredTexts } from './ignoredTexts';

/**
 * Makes an account of the token at a place, and has the text take it from the environment: wherever the same token stands in it,
 * in one step that can be undone. Changes nothing where the user gives the account no name.
 */
export async function moveToken(argument: unknown): Promise<void> {
  const place = decodeArgument(placeSchema, argument);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
  const offset = document.offsetAt(new vscode.Position(place.line, place.character));
  const found = findTokens(document.getText()).find(
    ({ start, end }) => start <= offset && offset < end,
  );
  const written = found && document.getText().slice(found.start, found.end);
  const credential = found?.kind === 'personalAccessKey' ? PersonalAccessKey : AccessToken;
  const token = written === undefined ? undefined : credential.parse(written);
  if (written === undefined || token === undefined) {
    throw new Error(l10n.t('There is no token at this place any more.'));
  }
  if ((await runCommand('addAccount', { token })) === undefined) {
    return;
  }
  // While the user was asked, the text may have changed.
  const isDone = await vscode.workspace.applyEdit(replacementsOf(document, written));
  void vscode.window.showInformationMessage(
    isDone
      ? l10n.t(
          'The token is in the secret storage, and the text takes it from HUBSPOT_TOKEN. Save the file. If others have seen it, replace the token in HubSpot.',
        )
      : l10n.t('The token is in the secret storage. The text could not be changed.'),
  );
}

/** Says nothing more about the tokens of a text, until all of them are gone from it. */
export async function ignoreTokens(ignored: IgnoredTexts, argument: unknown): Promise<void> {
  await ignored.add(vscode.Uri.parse(decodeArgument(v.string(), argument), true));
}

/** A place as a quick fix names it. */
const placeSchema = v.object({ uri: v.string(), line: v.number(), character: v.number() });

function replacementsOf(document: vscode.TextDocument, written: string): vscode.WorkspaceEdit {
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  for (const found of findTokens(text)) {
    if (text.slice(found.start, found.end) === written) {
      const { start, end, text: instead } = replaceToken(text, found, document.languageId);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      edit.replace(document.uri, range, instead);
    }
  }
  return edit;
}
