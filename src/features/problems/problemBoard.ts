import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { CallId } from '../../calls/callId';
import { responseScheme, settingsSection } from '../../contributions';
import { changesResponseIndentation } from '../../platform/responseIndentation';
import { isResponseOf, responseUri } from '../../platform/responseUri';
import type { ShownLookups } from '../../services/views/shownLookups';
import { GatheredTexts } from './gatheredTexts';
import { ListedProblems } from './listedProblems';
import { problemsAt } from './problemsAt';
import { SilencedProblems } from './silencedProblems';
import { SourceTracker } from './sourceTracker';
import { SourceWatcher } from './sourceWatcher';

/**
 * Keeps the Problems panel in step with the store: at each id in the texts it was taken from, and at each error in the response.
 * Problems are replaced when a look-up ends and go when it is removed; nothing of them outlives the window.
 */
export class ProblemBoard implements Disposable {
  private readonly tracker = new SourceTracker(error => this.onError(error));
  private readonly watcher = new SourceWatcher(this.tracker.stored);
  readonly listed = new ListedProblems();
  private readonly silenced = new SilencedProblems();
  private readonly running = new Set<string>();
  private readonly due = new GatheredTexts(uris => {
    uris.forEach(uri => void this.update(vscode.Uri.parse(uri)).catch(this.onError));
  }, updateAfterMs);
  private readonly subscriptions;
  /** Texts whose places have changed, which the responses lead to. Nobody sees that while they type. */
  private readonly moved = new GatheredTexts(
    uris => this.updateResponsesOf(uris),
    updateResponsesAfterMs,
    true,
  );

  constructor(
    private readonly store: ShownLookups,
    private readonly onError: ErrorListener,
  ) {
    this.subscriptions = [
      store.onDidChange(({ id }) => this.take(id)),
      this.tracker.onDidChange(uri => {
        this.due.add(uri);
        this.moved.add(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        // An open document gets its new text a moment later and would carry the problems off with the old one.
        if (document.uri.scheme === responseScheme) {
          this.due.add(document.uri.toString());
        }
      }),
      vscode.workspace.onDidChangeConfiguration(change => {
        const changesLimit = change.affectsConfiguration(`${settingsSection}.maxProblems`);
        if (changesLimit || changesResponseIndentation(change)) {
          this.updateAll();
        }
      }),
    ];
    // It may be made for a look-up that is on its way.
    this.updateAll();
  }

  /** Takes everything off the board. A look-up that is run again comes back. */
  clear(): void {
    this.silenced.clear(this.store.list());
    this.updateAll();
  }

  /** Says nothing more about some ids of a look-up. */
  ignore(lookupId: string, ids: readonly CallId[]): void {
    ids.forEach(id => this.silenced.ignore(lookupId, id));
    this.take(lookupId);
  }

  /** Says again what it was to say no more. */
  showIgnored(): void {
    this.silenced.showIgnored();
    this.updateAll();
  }

  dispose(): void {
    this.due.dispose();
    this.moved.dispose();
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.watcher.dispose();
    this.tracker.dispose();
    this.listed.dispose();
  }

  private updateAll(): void {
    this.store.list().forEach(({ id }) => this.take(id));
  }

  private take(lookupId: string): void {
    const lookup = this.store.get(lookupId);
    const isRunning = lookup?.state === 'running';
    // Answers arrive all the time; nothing is shown of them before the end.
    if (isRunning && this.running.has(lookupId)) {
      return;
    }
    if (isRunning) {
      this.tracker.restart(lookup);
      this.running.add(lookupId);
    } else {
      this.running.delete(lookupId);
    }
    if (lookup === undefined) {
      [...this.listed.uris, ...this.due.uris]
        .filter(uri => isResponseOf(lookupId, vscode.Uri.parse(uri)))
        .forEach(uri => this.due.add(uri));
      this.silenced.showIgnored(lookupId);
      this.tracker.remove(lookupId).forEach(({ uri }) => this.due.add(uri));
    } else {
      this.due.add(responseUri(lookup).toString());
      this.tracker.sourcesOf(lookup).forEach(({ uri }) => this.due.add(uri));
    }
  }

  /** They lead to where the ids stand in a text, or nowhere. */
  private updateResponsesOf(uris: ReadonlySet<string>): void {
    this.store
      .list()
      .filter(lookup =>
        [...(lookup.sources ?? []), ...this.tracker.sourcesOf(lookup)].some(({ uri }) =>
          uris.has(uri),
        ),
      )
      .forEach(lookup => this.due.add(responseUri(lookup).toString()));
  }

  private async update(uri: vscode.Uri): Promise<void> {
    const known = await problemsAt(uri, this.store, lookup => ({
      lookup,
      sources: this.tracker.sourcesOf(lookup),
      ...this.silenced.of(lookup),
    }));
    await this.listed.set(uri, known);
    if (this.listed.isDisposed) {
      return;
    }
    // From its first problem on for as long as ids of a look-up are taken from it.
    if (!this.tracker.isTracked(uri.toString())) {
      this.watcher.unwatch(uri);
    } else if (known.length > 0) {
      this.watcher.watch(uri);
    }
  }
}

const updateAfterMs = 50;
const updateResponsesAfterMs = 200;
