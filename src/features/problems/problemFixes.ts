import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { commandId, responseScheme } from '../../contributions';
import { rangeOf } from '../../platform/rangeOf';
import { fixesOfProblem, type Fix } from './fixesOfProblem';
import type { ListedProblems } from './listedProblems';
import type { ShownProblem } from './shownProblem';

/** What mends a problem, or finds out more about it, one key away from it. */
export class ProblemFixes implements vscode.CodeActionProvider {
  constructor(private readonly listed: ListedProblems) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const problems = this.listed.at(document.uri, range);
    const ours = diagnostics.filter(({ source }) => source === 'HubSpot');
    if (problems.length === 0 || ours.length === 0) {
      return [];
    }
    const actions = [
      ...problems.flatMap(fixesOfProblem),
      ...(await changes(document, problems)),
      ...(await this.removals(document, problems)),
    ];
    // Two problems at one place are mended alike, more often than not.
    const distinct = new Map(actions.map(fix => [`${fix.title} ${idOf(fix)}`, fix]));
    return [...distinct.values()].sort(byUse).map(fix => actionOf(fix, ours));
  }

  /** Edits of the list that the ids stand in; none where they stand in a log, or in HubSpot's answer. */
  private async removals(
    document: vscode.TextDocument,
    problems: readonly ShownProblem[],
  ): Promise<readonly Fix[]> {
    const [missing] = problems.filter(({ category }) => category === 'OBJECT_NOT_FOUND');
    if (missing?.id === undefined || document.uri.scheme === responseScheme) {
      return [];
    }
    const { removalOf } = await import('./removalOf');
    const all = this.listed.missingPlaces(document.uri);
    const { id } = missing;
    const one = removalOf(
      document,
      all.filter(place => place.id === id),
    );
    const every = all.some(place => place.id !== id) ? removalOf(document, all) : undefined;
    return [
      ...(one === undefined
        ? []
        : [{ title: l10n.t('Remove {0} from the List', id), use: 3, edit: one }]),
      ...(every === undefined
        ? []
        : [{ title: l10n.t('Remove All Missing IDs from the List'), use: 4, edit: every }]),
    ];
  }
}

/** Edits that make IDs of numbers that a spreadsheet or a program has damaged. */
async function changes(
  { uri }: vscode.TextDocument,
  problems: readonly ShownProblem[],
): Promise<readonly Fix[]> {
  const { mendedId } = await import('../../inputs/mendedId');
  return problems.flatMap(({ piece, range }) => {
    const id = piece && mendedId(piece);
    if (id === undefined) {
      return [];
    }
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, rangeOf(range), id);
    return [{ title: l10n.t('Change to {0}', id), use: 0, edit }];
  });
}

function actionOf(fix: Fix, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.isPreferred = fix.use === 0;
  if (fix.edit !== undefined) {
    action.edit = fix.edit;
  }
  if (fix.command !== undefined) {
    action.command = {
      title: fix.title,
      command: commandId(fix.command),
      arguments: [fix.argument],
    };
  }
  return action;
}

function byUse(a: Fix, b: Fix): number {
  return a.use - b.use;
}

/** Of two look-ups each has a fix of its own. */
function idOf({ argument }: Fix): string {
  return JSON.stringify([argument]);
}
