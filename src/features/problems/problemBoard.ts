import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { CallId } from '../../calls/callId';
import type { IdPlace } from '../../calls/idSource';
import type { Lookup } from '../../calls/lookup';
import { responseScheme, settingsSection } from '../../contributions';
import { changesResponseIndentation } from '../../platform/responseIndentation';
import { lookupIdOf, responseUri } from '../../platform/responseUri';
import { settings } from '../../platform/settings';
import type { LookupStore } from '../../services/lookupStore';
import type { IgnoredIds, ShownProblem } from './shownProblem';
import { SourceTracker } from './sourceTracker';
import { CoveredPlaces } from './coveredPlaces';
import type { TrackedSource } from './trackedSource';

/**
 * Keeps the Problems panel in step with the store: at each id in the texts it was taken from, and at each error in the response.
 * Problems are replaced when a look-up ends and go when it is removed; nothing of them outlives the window.
 */
export class ProblemBoard implements Disposable {
  readonly tracker = new SourceTracker();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls');
  private readonly shown = new Map<string, readonly ShownProblem[]>();
  private readonly cleared = new WeakSet<Lookup>();
  private readonly ignored = new Map<string, Set<CallId>>();
  private readonly due = new Set<string>();
  private readonly subscriptions;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly store: LookupStore) {
    this.subscriptions = [
      store.onDidChange(({ id }) => this.take(id)),
      this.tracker.onDidChange(uri => this.updateSoon(uri)),
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

  /** Where in a text the ids stand that its newest look-up has not found. */
  missingPlaces(uri: vscode.Uri): readonly IdPlace[] {
    const [newest] = this.lookupsOf(uri);
    if (newest === undefined) {
      return [];
    }
    const { entries, plan } = newest.lookup;
    const isMissing = ({ id }: IdPlace): boolean =>
      entries[plan.positions.get(id) ?? -1]?.kind === 'missing';
    return newest.sources.flatMap(({ places }) => places.places.filter(isMissing));
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

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.forEach(subscription => void subscription.dispose());
    this.tracker.dispose();
    this.diagnostics.dispose();
  }

  private updateAll(): void {
    this.store.list().forEach(({ id }) => this.take(id));
  }

  private take(lookupId: string): void {
    const lookup = this.store.get(lookupId);
    this.updateSoon(responseUri(lookupId).toString());
    if (lookup === undefined) {
      this.ignored.delete(lookupId);
      this.tracker.remove(lookupId).forEach(({ uri }) => this.updateSoon(uri));
    } else {
      this.tracker.sourcesOf(lookup).forEach(({ uri }) => this.updateSoon(uri));
    }
  }

  /** A text may change with every key. */
  private updateSoon(uri: string): void {
    this.due.add(uri);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const due = [...this.due];
      this.due.clear();
      void Promise.all(due.map(each => this.update(vscode.Uri.parse(each))));
    }, updateAfterMs);
  }

  private async update(uri: vscode.Uri): Promise<void> {
    const { limitProblems } = await import('../../projections/limitProblems');
    const { diagnosticOf } = await import('./diagnosticOf');
    const problems = limitProblems(await this.problemsOf(uri), settings.maxProblems(uri));
    if (problems.length === 0) {
      this.shown.delete(uri.toString());
      this.diagnostics.delete(uri);
    } else {
      this.shown.set(uri.toString(), problems);
      this.diagnostics.set(uri, problems.map(diagnosticOf));
    }
  }

  private async problemsOf(uri: vscode.Uri): Promise<readonly ShownProblem[]> {
    const { problemsOfResponse, problemsOfSource } = await import('./projectShown');
    if (uri.scheme === responseScheme) {
      const lookup = this.store.get(lookupIdOf(uri));
      return lookup === undefined || !this.isShown(lookup)
        ? []
        : problemsOfResponse(lookup, this.tracker.sourcesOf(lookup), this.ignoredIds(lookup));
    }
    // Of two look-ups of the same text, the newer one has the say wherever it asked.
    const covered = new CoveredPlaces();
    return this.lookupsOf(uri).flatMap(({ lookup, sources }) => {
      const problems = this.isShown(lookup)
        ? sources.flatMap(each => problemsOfSource(lookup, each, this.ignoredIds(lookup)))
        : [];
      const open = problems.filter(({ range }) => !covered.has(range));
      sources.forEach(({ places }) => covered.add(places));
      return open;
    });
  }

  /** The look-ups that took ids from a text, newest first. */
  private lookupsOf(
    uri: vscode.Uri,
  ): readonly { readonly lookup: Lookup; readonly sources: readonly TrackedSource[] }[] {
    return this.store.list().flatMap(lookup => {
      const all = this.tracker.sourcesOf(lookup);
      const sources = all.filter(each => each.uri === uri.toString());
      return sources.length === 0 ? [] : [{ lookup, sources }];
    });
  }

  private isShown(lookup: Lookup): boolean {
    return lookup.state !== 'running' && !this.cleared.has(lookup);
  }

  private ignoredIds({ id: lookupId }: Lookup): IgnoredIds {
    const ids = this.ignored.get(lookupId);
    return id => id !== undefined && ids?.has(id) === true;
  }
}

const updateAfterMs = 50;
