import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/** An item of a list to pick one from, ticked where it is the one that holds now. The word is for those who do not see the tick. */
export function chosenItem(
  label: string,
  isChosen: boolean,
  description = '',
): vscode.QuickPickItem {
  const said = [description, isChosen ? l10n.t('chosen') : ''].filter(Boolean).join(' · ');
  return { label, description: said, iconPath: new vscode.ThemeIcon(isChosen ? 'check' : 'blank') };
}
