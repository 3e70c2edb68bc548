import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { settingsSection } from '../../contributions';
import type { IgnoredTexts } from './ignoredTexts';
import { isWatched } from './isWatched';

/** A token is pasted at once, but around it people type. */
const restMs = 400;

/** Keeps the warnings about tokens in step with the texts that are open. */
export class TokenDiagnostics implements Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls.tokens');
  private readonly timers = new Map<vscode.TextDocument, NodeJS.Timeout>();
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly ignored: IgnoredTexts) {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => this.updateSoon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.updateSoon(document)),
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
    this.timers.forEach(timer => clearTimeout(timer));
    this.diagnostics.dispose();
  }

  private updateAllSoon(): void {
    vscode.workspace.textDocuments.forEach(document => this.updateSoon(document));
  }

  private updateSoon(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    const timer = setTimeout(() => {
      this.timers.delete(document);
      void this.update(document);
    }, restMs);
    this.timers.set(document, timer);
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
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    this.diagnostics.delete(document.uri);
  }
}
