import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';

/**
 * Registers what is of use in some texts once the first of them is open. VS Code takes its time for each provider, and most
 * windows never see such a text.
 */
export function whenOpened(
  selector: vscode.DocumentSelector,
  register: () => readonly Disposable[],
): Disposable {
  let registered: readonly Disposable[] | undefined;
  const look = (document: vscode.TextDocument): void => {
    if (registered === undefined && vscode.languages.match(selector, document) > 0) {
      opened.dispose();
      registered = register();
    }
  };
  const opened = vscode.workspace.onDidOpenTextDocument(look);
  vscode.workspace.textDocuments.forEach(look);
  return {
    dispose: () => {
      opened.dispose();
      registered?.forEach(each => void each.dispose());
    },
  };
}
