import * as vscode from 'vscode';
import { responseUri } from '../../platform/responseUri';

/** Closes the editors of a look-up's response document, which has gone with the look-up. */
export async function closeResponse(lookupId: string): Promise<void> {
  const gone = responseUri(lookupId).toString();
  const tabs = vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === gone);
  await vscode.window.tabGroups.close(tabs, true);
}
