import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { noSuchLookup } from '../../projections/noSuchLookup';
import type { Services } from '../../services/createServices';
import { findLookup } from '../../services/findLookup';
import { ResultsPanels } from './resultsPanels';

/** The results panels, one a look-up at most. Opened by a command, closed with their look-up. */
export function createResults({ store }: Services, extensionUri: vscode.Uri) {
  const panels = new ResultsPanels(store, vscode.Uri.joinPath(extensionUri, 'dist', 'webview'));
  return {
    commands: {
      showResults: async (argument?: unknown) => {
        const lookup = findLookup(store, argument);
        if (lookup === undefined) {
          throw noSuchLookup();
        }
        await panels.show(lookup);
      },
    },
    disposables: [panels] as readonly Disposable[],
  };
}
