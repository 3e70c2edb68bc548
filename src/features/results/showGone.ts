import * as l10n from '@vscode/l10n';
import type * as vscode from 'vscode';
import type { ToResults } from '../../protocol/resultsProtocol';
import { decodeFromResults } from './decodeFromResults';
import { preparePanel } from './preparePanel';

/** Says in a panel of an earlier window that its look-up is gone, and offers to close it. */
export function showGone(panel: vscode.WebviewPanel, folder: vscode.Uri): void {
  const text = l10n.t(
    'This look-up is gone: results are kept in memory only. Look the calls up again.',
  );
  panel.webview.onDidReceiveMessage((message: unknown) => {
    const kind = decodeFromResults(message)?.kind;
    if (kind === 'ready') {
      const gone: ToResults = { kind: 'gone', text, close: l10n.t('Close') };
      void panel.webview.postMessage(gone);
    } else if (kind === 'close') {
      panel.dispose();
    }
  });
  preparePanel(panel, folder, panel.title);
}
