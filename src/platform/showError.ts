import * as vscode from 'vscode';

/** Shows a person why something that they began has failed, where VS Code does not do so itself. */
export function showError(error: unknown): void {
  void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
}
