import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { commandId, responseScheme } from '../../contributions';
import { hideTokens } from '../../calls/hideTokens';
import { rangeOf } from '../../platform/rangeOf';
import { oneLine } from '../../projections/oneLine';
import { shorten } from '../../projections/shorten';
import { fixesOfProblem, type Fix } from './fixesOfProblem';
import type { ListedProblems } from './listedProblems';
import type { ShownProblem } from './shownProblem';

/** What mends the problems at a place, or finds out more about them, one key away from it. */
export async function fixesAt(
  listed: ListedProblems,
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  const problems = listed.at(document.uri, range);
  const ours = diagnostics.filter(({ source }) => source === 'HubSpot');
  if (problems.length === 0 || ours.length === 0) {
    return [];
  }
  const actions = [
    ...problems.flatMap(fixesOfProblem),
    ...(await changes(document, problems)),
    ...(await removals(listed, document, problems)),
  ];
  // Two problems at one place are mended alike, more often than not.
  const distinct = new Map(actions.map(fix => [`${fix.title} ${idOf(fix)}`, fix]));
  return [...distinct.values()].sort(byUse).map(fix => actionOf(fix, ours));
}

/**
 * Edits of the list that missing ids stand in, or pieces that are none; nothing is taken out of a log, nor of HubSpot's answer.
 */
async function removals(
  listed: ListedProblems,
  document: vscode.TextDocument,
  problems: readonly ShownProblem[],
): Promise<readonly Fix[]> {
  const [problem] = problems.filter(isRemovable);
  if (problem === undefined || document.uri.scheme === responseScheme) {
    return [];
  }
  const { removalOf } = await import('./removalOf');
  const text = textOf(problem);
  const isUnreadable = problem.piece !== undefined;
  const alike = listed
    .all(document.uri)
    .filter(each => isRemovable(each) && (each.piece !== undefined) === isUnreadable);
  const same = alike.filter(each => textOf(each) === text);
  const one = removalOf(document, same);
  const every = alike.length > same.length ? removalOf(document, alike) : undefined;
  const shown = shorten(oneLine(hideTokens(text)));
  const all = isUnreadable
    ? l10n.t('Remove Everything Unreadable from the List')
    : l10n.t('Remove All Missing IDs from the List');
  return [
    ...(one === undefined
      ? []
      : [{ title: l10n.t('Remove {0} from the List', shown), use: 3, edit: one }]),
    ...(every === undefined ? [] : [{ title: all, use: 4, edit: every }]),
  ];
}

/** Whether a list is better off without what stands where a problem is. */
function isRemovable(problem: ShownProblem): boolean {
  const { category, piece } = problem;
  const isWrong =
    piece === undefined ? category === 'OBJECT_NOT_FOUND' : category !== 'MORE_PROBLEMS';
  return isWrong && textOf(problem).trim() !== '';
}

function textOf({ id = '', piece }: ShownProblem): string {
  return piece?.text ?? id;
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
