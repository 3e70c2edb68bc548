import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';
import type { CallId } from '../../calls/callId';
import type { IdPlace } from '../../calls/idSource';
import type { Lookup } from '../../calls/lookup';
import { responseScheme, settingsSection } from '../../contributions';
import { changesResponseIndentation } from '../../platform/responseIndentation';
import { lookupIdOf, responseUri } from '../../platform/responseUri';
import { settings } from '../../platform/settings';
import type { ShownLookups } from '../../services/shownLookups';
import type { ShownLookup, ShownProblem } from './shownProblem';
import { SourceTracker } from './sourceTracker';
import { SourceWatcher } from './sourceWatcher';

/**
 * Keeps the Problems panel in step with the store: at each id in the texts it was taken from, and at each error in the response.
 * Problems are replaced when a look-up ends and go when it is removed; nothing of them outlives the window.
 */
export class ProblemBoard implements Disposable {
  readonly tracker = new SourceTracker();
  private readonly watcher = new SourceWatcher({
    leave: uri => this.tracker.leave(uri),
    comeBack: uri => void this.tracker.comeBack(uri),
  });
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls');
  /** By the address of a text: all problems there are, and those that are listed. */
  private readonly known = new Map<string, readonly ShownProblem[]>();
  private readonly shown = new Map<string, readonly ShownProblem[]>();
  private readonly running = new Set<string>();
  private readonly cleared = new WeakSet<Lookup>();
  private readonly ignored = new Map<string, Set<CallId>>();
  private readonly due = new Set<string>();
  private readonly subscriptions;
  private timer: NodeJS.Timeout | undefined;
  /** Texts whose places have changed, which the responses lead to. */
  private readonly moved = new Set<string>();
  private movedTimer: NodeJS.Timeout | undefined;
  private isDisposed = false;

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

  /** What is shown at a place of a text. */
  at(uri: vscode.Uri, range: vscode.Range): readonly ShownProblem[] {
    const problems = this.shown.get(uri.toString()) ?? [];
    return problems.filter(({ range: { line, character, length } }) =>
      range.intersection(new vscode.Range(line, character, line, character + length)),
    );
  }

  /** Where in a text the ids stand that were not found, listed or not. */
  missingPlaces(uri: vscode.Uri): readonly IdPlace[] {
    const problems = this.known.get(uri.toString()) ?? [];
    return problems.flatMap(({ category, id, range: { line, character } }) =>
      category === 'OBJECT_NOT_FOUND' && id !== undefined ? [{ id, line, character }] : [],
    );
  }

  /** Takes everything off the board. A look-up that is run again comes back. */
  clear(): void {
    this.store.list().forEach(lookup => this.cleared.add(lookup));
    this.updateAll();
  }

  /** Says nothing more about an id of a look-up. */
  ignore(lookupId: string, id: CallId): void {
    const ids = this.ignored.get(lookupId) ?? new Set();
    this.ignored.set(lookupId, ids.add(id));
    this.take(lookupId);
  }

  /** Says again what it was to say no more. */
  showIgnored(): void {
    this.ignored.clear();
    this.updateAll();
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.movedTimer);
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.watcher.dispose();
    this.tracker.dispose();
    this.diagnostics.dispose();
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
      this.ignored.delete(lookupId);
      this.tracker.remove(lookupId).forEach(({ uri }) => this.updateSoon(uri));
    } else {
      this.updateSoon(responseUri(lookup).toString());
      this.tracker.sourcesOf(lookup).forEach(({ uri }) => this.updateSoon(uri));
    }
  }

  /** The response document of a look-up that is gone, as far as anything is listed for it or will be. */
  private responsesOf(lookupId: string): readonly string[] {
    return [...this.known.keys(), ...this.due].filter(each => {
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
    const { limitProblems } = await import('../../projections/limitProblems');
    const { diagnosticOf } = await import('./diagnosticOf');
    const known = await this.problemsOf(uri);
    const shown = limitProblems(known, settings.maxProblems(uri));
    if (this.isDisposed) {
      return;
    }
    this.known.set(uri.toString(), known);
    this.shown.set(uri.toString(), shown);
    if (shown.length === 0) {
      this.known.delete(uri.toString());
      this.shown.delete(uri.toString());
    }
    this.diagnostics.set(uri, shown.length === 0 ? undefined : shown.map(diagnosticOf));
    this.watch(uri, known.length > 0);
  }

  /** From its first problem on for as long as ids of a look-up are taken from it. */
  private watch(uri: vscode.Uri, hasProblems: boolean): void {
    if (!this.tracker.isTracked(uri.toString())) {
      this.watcher.unwatch(uri);
    } else if (hasProblems && uri.scheme !== 'untitled') {
      this.watcher.watch(uri);
    }
  }

  private async problemsOf(uri: vscode.Uri): Promise<readonly ShownProblem[]> {
    const { readResponse } = await import('./readResponse');
    if (uri.scheme === responseScheme) {
      const { problemsOfResponse } = await import('./problemsOfResponse');
      const lookup = this.store.get(lookupIdOf(uri));
      const shown = lookup && this.shownLookup(lookup);
      return shown === undefined || shown.isSilent
        ? []
        : problemsOfResponse(shown, readResponse(shown.lookup));
    }
    const { problemsOfText } = await import('./problemsOfText');
    const lookups = this.store.list().map(lookup => this.shownLookup(lookup));
    return problemsOfText(uri.toString(), lookups, readResponse);
  }

  private shownLookup(lookup: Lookup): ShownLookup {
    const ids = this.ignored.get(lookup.id);
    return {
      lookup,
      sources: this.tracker.sourcesOf(lookup),
      isSilent: lookup.state === 'running' || this.cleared.has(lookup),
      isIgnored: id => id !== undefined && ids?.has(id) === true,
    };
  }
}

const updateAfterMs = 50;
const updateResponsesAfterMs = 200;
