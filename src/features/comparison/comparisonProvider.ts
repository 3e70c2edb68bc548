import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { comparisonScheme } from '../../contributions';
import { closeTabs } from '../../platform/closeTabs';
import { responseIndentation } from '../../platform/responseIndentation';
import type { Services } from '../../services/createServices';
import { logFaults } from '../../services/logFaults';
import type { Log } from '../../services/ports';

/** Provides the two sides of comparisons. They are made of what is in memory, and close with their look-up. */
export class ComparisonProvider implements vscode.TextDocumentContentProvider, Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions;

  constructor(
    private readonly services: Services,
    log: Log,
  ) {
    const { hiddenFields, personal, store } = services;
    this.subscriptions = [
      hiddenFields.onDidChange(() => openSides().forEach(uri => this.changed.fire(uri))),
      // Also while a look-up runs: what is to be hidden is being looked at.
      personal.onDidChange(() => openSides().forEach(uri => this.changed.fire(uri))),
      store.onDidChange(({ id, kind }) => {
        if (kind === 'removed') {
          closeComparisons(id).catch(logFaults(log));
        } else if (kind === 'updated' && store.get(id)?.state !== 'running') {
          // A look-up that runs would make the lines jump under the reader's eyes.
          openSides().forEach(uri => this.changed.fire(uri));
        }
      }),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const { comparedDocument } = await import('./comparedSide');
    const { comparisonText } = await import('./comparisonText');
    const document = comparedDocument(uri);
    return document === undefined
      ? ''
      : comparisonText(this.services, document, responseIndentation(uri));
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.changed.dispose();
  }
}

function openSides(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .map(({ uri }) => uri)
    .filter(({ scheme }) => scheme === comparisonScheme);
}

/** Closes the comparisons that a look-up is one side of: its calls have gone with it. */
function closeComparisons(lookupId: string): Promise<void> {
  return closeTabs(
    input =>
      input instanceof vscode.TabInputTextDiff &&
      input.modified.scheme === comparisonScheme &&
      input.modified.query.includes(JSON.stringify(lookupId)),
  );
}
