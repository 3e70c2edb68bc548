import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { commandId, type CommandName } from '../../contributions';
import { hardCodedToken } from './hardCodedToken';

/** Tells VS Code that these are quick fixes. */
export const tokenFixesMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};

/** What can be done about a token in a text. The fixes name its place: the token itself goes through no command. */
export class TokenFixes implements vscode.CodeActionProvider {
  provideCodeActions(
    { uri }: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const ours = diagnostics.filter(({ code }) => code === hardCodedToken);
    const [first] = ours;
    if (first === undefined) {
      return [];
    }
    const { line, character } = first.range.start;
    const address = uri.toString();
    const move = actionOf(l10n.t('Move to Secret Storage…'), 'moveToken', {
      uri: address,
      line,
      character,
    });
    move.isPreferred = true;
    move.diagnostics = [first];
    const ignore = actionOf(l10n.t('Ignore Tokens in This File'), 'ignoreTokens', address);
    ignore.diagnostics = ours;
    return [move, ignore];
  }
}

function actionOf(title: string, command: CommandName, argument: unknown): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandId(command), arguments: [argument] };
  return action;
}
