import * as vscode from 'vscode';
import { responseScheme } from '../../contributions';
import { lookupIdOf } from '../../platform/responseUri';

/** Closes the editors of a look-up's response document, which has gone with the look-up. */
export async function closeResponse(lookupId: string): Promise<void> {
  const tabs = vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && isResponse(input.uri, lookupId));
  await vscode.window.tabGroups.close(tabs, true);
}

function isResponse(uri: vscode.Uri, lookupId: string): boolean {
  return uri.scheme === responseScheme && lookupIdOf(uri) === lookupId;
}
