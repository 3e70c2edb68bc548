import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { PlaceOnLine } from '../../platform/rangeOf';
import { settings } from '../../platform/settings';
import type { ShownProblem } from './shownProblem';

/** The problems of all texts, of which VS Code lists so many. */
export class ListedProblems implements Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('hubspotCalls');
  /** By the address of a text: all problems there are, and those that are listed. */
  private readonly known = new Map<string, readonly ShownProblem[]>();
  private readonly listed = new Map<string, readonly ShownProblem[]>();
  private isOver = false;

  /** Whether nothing is listed any more, whatever there is. */
  get isDisposed(): boolean {
    return this.isOver;
  }

  /** The addresses of the texts with problems. */
  get uris(): readonly string[] {
    return [...this.known.keys()];
  }

  /** Takes the place of what was known of a text. */
  async set(uri: vscode.Uri, known: readonly ShownProblem[]): Promise<void> {
    const { limitProblems } = await import('../../projections/problems/limitProblems');
    const { linkedDiagnostic } = await import('./linkedDiagnostic');
    if (this.isOver) {
      return;
    }
    const listed = limitProblems(known, settings.maxProblems(uri));
    if (listed.length === 0) {
      this.known.delete(uri.toString());
      this.listed.delete(uri.toString());
    } else {
      this.known.set(uri.toString(), known);
      this.listed.set(uri.toString(), listed);
    }
    this.diagnostics.set(uri, listed.length === 0 ? undefined : listed.map(linkedDiagnostic));
  }

  /** What is listed at a place of a text, or stands for what is not listed there. */
  at(uri: vscode.Uri, range: vscode.Range): readonly ShownProblem[] {
    const problems = this.listed.get(uri.toString()) ?? [];
    return problems.filter(
      problem =>
        touches(range, problem.range) ||
        problem.others?.some(other => touches(range, other.range)) === true,
    );
  }

  /** The problems of a text, listed or not. */
  all(uri: vscode.Uri): readonly ShownProblem[] {
    return this.known.get(uri.toString()) ?? [];
  }

  dispose(): void {
    this.isOver = true;
    this.diagnostics.dispose();
  }
}

/** Asked about many places whenever the cursor moves, so that no ranges are made. */
function touches({ end, start }: vscode.Range, { character, length, line }: PlaceOnLine): boolean {
  const isAfter = line > end.line || (line === end.line && character > end.character);
  const isBefore =
    line < start.line || (line === start.line && character + length < start.character);
  return !isAfter && !isBefore;
}
