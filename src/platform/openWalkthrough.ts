import * as vscode from 'vscode';
import { walkthroughId } from '../contributions';

/** Opens the walkthrough that the manifest declares. VS Code knows it by the id of the extension before its own. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    `${extensionId}#${walkthroughId}`,
    false,
  );
}
