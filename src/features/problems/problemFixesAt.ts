import * as vscode from 'vscode';
import { commandId } from '../../contributions';
import { changesOfDamaged } from './changesOfDamaged';
import { fixesOfProblem, type Fix } from './fixesOfProblem';
import type { ListedProblems } from './listedProblems';
import { removalsFromList } from './removalsFromList';

/** What mends the problems at a place, or finds out more about them, one key away from it. */
export async function problemFixesAt(
  listed: ListedProblems,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  const problems = listed.at(document.uri, range);
  const ours = diagnostics.filter(({ source }) => source === 'HubSpot');
  // One that stands for others has VS Code's mark at the first of them only, and its fixes at each.
  if (ours.length === 0 && problems.every(({ others }) => others === undefined)) {
    return [];
  }
  const actions = [
    ...problems.flatMap(fixesOfProblem),
    ...(await changesOfDamaged(listed, document, problems)),
    ...(await removalsFromList(listed, document, problems)),
  ];
  // Two problems at one place are mended alike, more often than not.
  const distinct = new Map(actions.map(fix => [`${fix.title} ${idOf(fix)}`, fix]));
  return [...distinct.values()].sort(byUse).map(fix => actionOf(fix, ours));
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
