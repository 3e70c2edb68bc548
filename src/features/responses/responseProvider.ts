import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { LookupStore } from '../../services/lookupStore';
import { lookupIdOf, responseUri } from '../../platform/responseUri';

/** Provides response documents. They live as long as their look-up: CRM data is never written to disk. */
export class ResponseProvider implements vscode.TextDocumentContentProvider, Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscription;

  constructor(private readonly store: LookupStore) {
    this.subscription = store.onDidChange(({ id }) => {
      // While answers arrive the document would jump under the reader's eyes.
      if (store.get(id)?.state !== 'running') {
        this.changed.fire(responseUri(id));
      }
    });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const lookup = this.store.get(lookupIdOf(uri));
    if (lookup === undefined) {
      // JSON, too, so that no reader of JSON finds fault with it.
      const message = l10n.t(
        'This look-up is gone: results are kept in memory only. Look the calls up again.',
      );
      return `${JSON.stringify({ message }, null, 2)}\n`;
    }
    const { projectResponseText } = await import('../../projections/responseText');
    return projectResponseText(lookup).text;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
