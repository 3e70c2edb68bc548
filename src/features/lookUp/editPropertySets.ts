import * as vscode from 'vscode';
import { settingsSection } from '../../contributions';

/** Opens the setting that holds the sets of properties. */
export async function editPropertySets(): Promise<void> {
  const query = `@id:${settingsSection}.propertySets`;
  await vscode.commands.executeCommand('workbench.action.openSettings', query);
}
