import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import {
  changesResponseIndentation,
  responseIndentation,
} from '../../platform/responseIndentation';
import { isResponseOf, lookupIdOf } from '../../platform/responseUri';
import type { Services } from '../../services/createServices';

/** Provides response documents. They live as long as their look-up: CRM data is never written to disk. */
export class ResponseProvider implements vscode.TextDocumentContentProvider, Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions;

  constructor(private readonly services: Services) {
    const { personal, store } = services;
    const updateOnStore = store.onDidChange(({ id }) => {
      // While answers arrive the document would jump under the reader's eyes.
      if (store.get(id)?.state !== 'running') {
        openResponses(id).forEach(uri => this.changed.fire(uri));
      }
    });
    const updateOnSettings = vscode.workspace.onDidChangeConfiguration(event => {
      if (changesResponseIndentation(event)) {
        this.updateAll();
      }
    });
    // At once, also while answers arrive: what is to be hidden is being looked at.
    const updateOnMask = personal.onDidChange(() => this.updateAll());
    this.subscriptions = [updateOnStore, updateOnSettings, updateOnMask];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { knowledge, store } = this.services;
    const lookup = store.get(lookupIdOf(uri));
    const indentation = responseIndentation(uri);
    if (lookup === undefined) {
      // JSON, too, so that no reader of JSON finds fault with it.
      const message = l10n.t(
        'This look-up is gone: results are kept in memory only. Look the calls up again.',
      );
      return `${JSON.stringify({ message }, null, indentation)}\n`;
    }
    const { projectResponseText } = await import('../../projections/response/responseText');
    void knowledge.loadFor(lookup);
    return projectResponseText(lookup, indentation).text;
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }

  private updateAll(): void {
    const { store } = this.services;
    store.list().forEach(({ id }) => openResponses(id).forEach(uri => this.changed.fire(uri)));
  }
}

/** The texts of a look-up's response document that VS Code holds; the look-up itself may be gone. */
function openResponses(lookupId: string): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .map(({ uri }) => uri)
    .filter(uri => isResponseOf(lookupId, uri));
}
