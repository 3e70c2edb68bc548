import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import { DocumentTimers } from '../../platform/documentTimers';
import { onDidChangeSetting } from '../../platform/onDidChangeSetting';
import type { Services } from '../../services/createServices';
import { isRequestFile } from './requestDocument';
import { loadSchemaInUse, schemaInUse } from './requestSchema';

/** Nobody wants to be told of a mistake in a word that is not finished. */
const restMs = 300;

/** Keeps the problems of open request files in step with their text, and with what is known about the account's properties. */
export class RequestDiagnostics implements Disposable {
  private readonly diagnostics =
    vscode.languages.createDiagnosticCollection('hubspotCalls.requests');
  /** The texts whose problems the user has cleared away. */
  private readonly cleared = new WeakMap<vscode.TextDocument, number>();
  private readonly timers;
  private readonly subscriptions;

  constructor(
    private readonly services: Services,
    private readonly onError: ErrorListener,
  ) {
    this.timers = new DocumentTimers(restMs, document => this.update(document), onError);
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => this.takeIn(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.updateSoon(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.drop(document)),
      services.accounts.onDidChange(() => this.takeInAll()),
      services.schemas.onDidChange(() => this.updateAll()),
      services.problemsCleared.event(() => this.clear()),
      onDidChangeSetting('maxProblems', () => this.updateAll()),
    ];
    this.takeInAll();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.timers.dispose();
    this.diagnostics.dispose();
  }

  /** Says nothing of the files as they are now. */
  private clear(): void {
    vscode.workspace.textDocuments
      .filter(isRequestFile)
      .forEach(document => this.cleared.set(document, document.version));
    this.diagnostics.clear();
  }

  private takeInAll(): void {
    vscode.workspace.textDocuments.forEach(document => this.takeIn(document));
  }

  private updateAll(): void {
    vscode.workspace.textDocuments.forEach(document => {
      this.update(document).catch(this.onError);
    });
  }

  /** Says at once what can be said, and the rest when the account has answered. */
  private takeIn(document: vscode.TextDocument): void {
    if (isRequestFile(document)) {
      this.update(document)
        .then(() => loadSchemaInUse(this.services))
        .catch(this.onError);
    }
  }

  private updateSoon(document: vscode.TextDocument): void {
    if (isRequestFile(document)) {
      this.timers.restart(document);
    }
  }

  private async update(document: vscode.TextDocument): Promise<void> {
    if (!isRequestFile(document) || this.cleared.get(document) === document.version) {
      return;
    }
    const { describeRequestFile } = await import('./describeRequestFile');
    // It may have been closed while the module was loading.
    if (!document.isClosed && this.cleared.get(document) !== document.version) {
      const found = describeRequestFile(document, schemaInUse(this.services));
      this.diagnostics.set(document.uri, found);
    }
  }

  private drop(document: vscode.TextDocument): void {
    this.timers.drop(document);
    this.diagnostics.delete(document.uri);
  }
}
