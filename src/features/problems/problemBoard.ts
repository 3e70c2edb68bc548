import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { CallId } from '../../calls/callId';
import { responseScheme, settingsSection } from '../../contributions';
import { changesResponseIndentation } from '../../platform/responseIndentation';
import { lookupIdOf, responseUri } from '../../platform/responseUri';
import type { ShownLookups } from '../../services/shownLookups';
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
  private readonly watcher = new SourceWatcher({
    leave: uri => this.tracker.leave(uri),
    comeBack: uri => {
      this.tracker.comeBack(uri).catch(this.onError);
    },
  });
  readonly listed = new ListedProblems();
  private readonly silenced = new SilencedProblems();
  private readonly running = new Set<string>();
  private readonly due = new Set<string>();
  private readonly subscriptions;
  private timer: NodeJS.Timeout | undefined;
  /** Texts whose places have changed, which the responses lead to. */
  private readonly moved = new Set<string>();
  private movedTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: ShownLookups,
    private readonly onError: ErrorListener,
  ) {
    this.subscriptions = [
      store.onDidChange(({ id }) => this.take(id)),
      this.tracker.onDidChange(uri => {
        this.updateSoon(uri);
        this.updateResponsesLater(uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        // An open document gets its new text a moment later and would carry the problems off with the old one.
        if (document.uri.scheme === responseScheme) {
          this.updateSoon(document.uri.toString());
        }
      }),
      vscode.workspace.onDidChangeConfiguration(change => {
        const changesLimit = change.affectsConfiguration(`${settingsSection}.maxProblems`);
        if (changesLimit || changesResponseIndentation(change)) {
          this.updateAll();
        }
      }),
    ];
  }

  /** Takes everything off the board. A look-up that is run again comes back. */
  clear(): void {
    this.silenced.clear(this.store.list());
    this.updateAll();
  }

  /** Says nothing more about an id of a look-up. */
  ignore(lookupId: string, id: CallId): void {
    this.silenced.ignore(lookupId, id);
    this.take(lookupId);
  }

  /** Says again what it was to say no more. */
  showIgnored(): void {
    this.silenced.showIgnored();
    this.updateAll();
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.movedTimer);
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
      this.responsesOf(lookupId).forEach(uri => this.updateSoon(uri));
      this.silenced.showIgnored(lookupId);
      this.tracker.remove(lookupId).forEach(({ uri }) => this.updateSoon(uri));
    } else {
      this.updateSoon(responseUri(lookup).toString());
      this.tracker.sourcesOf(lookup).forEach(({ uri }) => this.updateSoon(uri));
    }
  }

  /** The response document of a look-up that is gone, as far as anything is listed for it or will be. */
  private responsesOf(lookupId: string): readonly string[] {
    return [...this.listed.uris, ...this.due].filter(each => {
      const uri = vscode.Uri.parse(each);
      return uri.scheme === responseScheme && lookupIdOf(uri) === lookupId;
    });
  }

  /** A text may change with every key. */
  private updateSoon(uri: string): void {
    this.due.add(uri);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const due = [...this.due];
      this.due.clear();
      for (const each of due) {
        this.update(vscode.Uri.parse(each)).catch(this.onError);
      }
    }, updateAfterMs);
  }

  /** The response leads to where the ids stand in a text, or nowhere. Nobody sees that while they type. */
  private updateResponsesLater(uri: string): void {
    this.moved.add(uri);
    clearTimeout(this.movedTimer);
    this.movedTimer = setTimeout(() => {
      const asking = this.store
        .list()
        .filter(lookup =>
          [...(lookup.sources ?? []), ...this.tracker.sourcesOf(lookup)].some(source =>
            this.moved.has(source.uri),
          ),
        );
      this.moved.clear();
      asking.forEach(lookup => this.updateSoon(responseUri(lookup).toString()));
    }, updateResponsesAfterMs);
  }

  private async update(uri: vscode.Uri): Promise<void> {
    const known = await problemsAt(uri, this.store, lookup => ({
      lookup,
      sources: this.tracker.sourcesOf(lookup),
      ...this.silenced.of(lookup),
    }));
    await this.listed.set(uri, known);
    if (!this.listed.isDisposed) {
      this.watch(uri, known.length > 0);
    }
  }

  /** From its first problem on for as long as ids of a look-up are taken from it. */
  private watch(uri: vscode.Uri, hasProblems: boolean): void {
    if (!this.tracker.isTracked(uri.toString())) {
      this.watcher.unwatch(uri);
    } else if (hasProblems && uri.scheme !== 'untitled') {
      this.watcher.watch(uri);
    }
  }
}

const updateAfterMs = 50;
const updateResponsesAfterMs = 200;
