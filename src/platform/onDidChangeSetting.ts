import * as vscode from 'vscode';
import { settingsSection, type SettingName } from '../contributions';

/** Tells when one of our settings may read differently somewhere. */
export function onDidChangeSetting(name: SettingName, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration(`${settingsSection}.${name}`)) {
      listener();
    }
  });
}
