import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/** A choice, and what it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks one of the questions about an export; `undefined` where somebody has changed their mind. */
export async function pickForExport<T>(
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const title = l10n.t('Export Calls');
  const picked = await vscode.window.showQuickPick(choices, { title, placeHolder });
  return picked?.value;
}
