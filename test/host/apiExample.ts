import * as vscode from 'vscode';
import type { CallExplorerApi } from '../../src/api';

/** The example of the README, which a test compares with it: between the two lines. */
export async function runExample() {
  // ---
  const extension = vscode.extensions.getExtension<CallExplorerApi>(
    'call-explorer.hubspot-call-explorer',
  );
  const api = await extension?.activate();
  const summary = await api?.lookUp({ ids: ['430001', '430404'] });
  // ---
  return summary;
}
