import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Accounts } from '../../services/accounts/accounts';
import { nameFlaw, namePrompt } from './accountPrompts';

/** How the first step of adding an account ended: with a name, or with the wish for the accounts of the HubSpot CLI. */
export type NewName =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'fromCli' };

/** Asks how the new account is to be called; answers `undefined` when the user changed their mind. `isOpen`: what opens it is not known yet, so that it may come from the CLI. */
export function askForNewName(accounts: Accounts, isOpen: boolean): Promise<NewName | undefined> {
  const box = vscode.window.createInputBox();
  const fromCli: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('cloud-download'),
    tooltip: l10n.t('Import from the HubSpot CLI Instead'),
  };
  box.title = l10n.t('Add Account (1/2)');
  box.prompt = namePrompt();
  box.buttons = isOpen ? [fromCli] : [];
  box.ignoreFocusOut = true;
  box.show();
  return new Promise(resolve => {
    box.onDidChangeValue(text => {
      box.validationMessage = nameFlaw(accounts, text);
    });
    box.onDidAccept(() => {
      box.validationMessage = nameFlaw(accounts, box.value);
      if (box.validationMessage === undefined) {
        resolve({ kind: 'name', name: box.value.trim() });
        box.hide();
      }
    });
    box.onDidTriggerButton(() => {
      resolve({ kind: 'fromCli' });
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
  });
}
