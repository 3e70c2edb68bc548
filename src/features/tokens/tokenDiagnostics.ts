import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import { settingsSection } from '../../contributions';
import { DocumentTimers } from '../../platform/documentTimers';
import type { IgnoredTexts } from './ignoredTexts';
import { isWatched } from './isWatched';

/** A token is pasted at once, but around it people type. */
const restMs = 400;

/** Keeps the warnings about tokens in step with the texts that are open. */
export class TokenDiagnostics implements Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls.tokens');
  private readonly timers;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly ignored: IgnoredTexts,
    onError: ErrorListener,
  ) {
    this.timers = new DocumentTimers(restMs, document => this.update(document), onError);
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => this.timers.restart(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.timers.restart(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.drop(document)),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration(settingsSection)) {
          this.updateAllSoon();
        }
      }),
      ignored.onDidChange(() => this.updateAllSoon()),
    ];
    this.updateAllSoon();
  }

  dispose(): void {
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.timers.dispose();
    this.diagnostics.dispose();
  }

  private updateAllSoon(): void {
    vscode.workspace.textDocuments.forEach(document => this.timers.restart(document));
  }

  private async update(document: vscode.TextDocument): Promise<void> {
    if (!isWatched(document)) {
      this.diagnostics.delete(document.uri);
      return;
    }
    const { describeTokens } = await import('./describeTokens');
    // It may have been closed while the module was loading.
    if (document.isClosed) {
      return;
    }
    const found = describeTokens(document);
    const isIgnored = this.ignored.has(document.uri);
    if (isIgnored && found.length === 0) {
      await this.ignored.forget(document.uri);
    }
    this.diagnostics.set(document.uri, isIgnored ? [] : found);
  }

  private drop(document: vscode.TextDocument): void {
    this.timers.drop(document);
    this.diagnostics.delete(document.uri);
  }
}
