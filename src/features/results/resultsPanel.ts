import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { assertNever } from '../../base/assertNever';
import type { Lookup } from '../../calls/lookup';
import { resultsPanelType } from '../../contributions';
import { runForUser } from '../../platform/commands';
import { lookupTitle } from '../../projections/describeLookup';
import { projectResults } from '../../projections/projectResults';
import type { FromResults, ToResults } from '../../protocol/resultsProtocol';
import { decodeFromResults } from './decodeFromResults';
import { resultsHtml } from './resultsHtml';
import { resultsStrings } from './resultsStrings';

/** Answers arrive faster than anyone reads, and every message carries the document. */
const updateEveryMs = 500;

/** One webview panel that shows one look-up. */
export class ResultsPanel implements Disposable {
  readonly onDidDispose: vscode.Event<void>;
  private readonly panel: vscode.WebviewPanel;
  private timer: NodeJS.Timeout | undefined;
  private isReady = false;

  constructor(
    private lookup: Lookup,
    webviewFolder: vscode.Uri,
  ) {
    this.panel = vscode.window.createWebviewPanel(
      resultsPanelType,
      lookupTitle(lookup),
      vscode.ViewColumn.Active,
      { enableScripts: true, localResourceRoots: [webviewFolder] },
    );
    this.onDidDispose = this.panel.onDidDispose;
    this.panel.onDidDispose(() => {
      clearTimeout(this.timer);
    });
    this.panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    this.panel.webview.html = this.html(webviewFolder);
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Shows a newer state of the look-up: the last one at once, those on the way now and then. */
  update(lookup: Lookup): void {
    this.lookup = lookup;
    if (lookup.state === 'running') {
      this.timer ??= setTimeout(() => this.sendUpdate(), updateEveryMs);
    } else {
      this.sendUpdate();
    }
  }

  dispose(): void {
    this.panel.dispose();
  }

  private sendUpdate(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // A panel that has not asked yet, or was hidden and starts again, is given the newest state when it asks.
    if (this.isReady && this.panel.visible) {
      this.send({ kind: 'update', view: projectResults(this.lookup) });
    }
  }

  private async receive(message: unknown): Promise<void> {
    const decoded: FromResults | undefined = decodeFromResults(message);
    switch (decoded?.kind) {
      case undefined:
        return;
      case 'ready':
        this.isReady = true;
        this.send({ kind: 'open', view: projectResults(this.lookup), strings: resultsStrings() });
        return;
      case 'openAt':
        await runForUser('openResponse', this.lookup.id, decoded.path);
        return;
      case 'openResponse':
        await runForUser('openResponse', this.lookup.id);
        return;
      case 'lookUpAgain':
        await runForUser('refreshLookup', this.lookup.id);
        return;
      default:
        assertNever(decoded);
    }
  }

  private send(message: ToResults): void {
    void this.panel.webview.postMessage(message);
  }

  private html(webviewFolder: vscode.Uri): string {
    const { webview } = this.panel;
    const uriOf = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(webviewFolder, name)).toString();
    return resultsHtml({
      scriptUri: uriOf('results.js'),
      styleUri: uriOf('results.css'),
      cspSource: webview.cspSource,
      nonce: randomBytes(16).toString('base64url'),
      title: lookupTitle(this.lookup),
      language: vscode.env.language,
    });
  }
}
