import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { ToolQuestion } from './toolQuestion';

/** Asks by ourselves, where it is not certain which question of VS Code's was answered. */
export async function askAgain({ message, title }: ToolQuestion): Promise<boolean> {
  const lookUp = l10n.t('Look Up');
  const doubt = l10n.t(
    'A language model wants this. You were asked about another account before, and your answer may have been meant for that one.',
  );
  const options = { modal: true, detail: `${doubt} ${message}` };
  return (await vscode.window.showWarningMessage(title, options, lookUp)) === lookUp;
}
