import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { CallSchema } from '../../calls/callSchema';
import type { RequestProblem } from '../../calls/requestProblem';
import { removeFromRequest } from '../../inputs/edits/removeFromRequest';
import { mendedId } from '../../inputs/ids/mendedId';
import { requestProblems } from '../../inputs/requestFiles/requestProblems';
import { rangeOf } from '../../platform/rangeOf';
import { formatNumber } from '../../projections/values/formatNumber';
import { readRequestFile } from './readRequestFile';

/** What the fixes are made from: the problems VS Code shows there, and the properties there are. */
interface FixContext {
  readonly diagnostics: readonly vscode.Diagnostic[];
  readonly schema: CallSchema;
}

/** What mends the problems at a place of a request file, the most likely first. */
export function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, schema }: FixContext,
): vscode.CodeAction[] {
  const problems = requestProblems(readRequestFile(document), schema);
  return problems.flatMap(problem => {
    const place = rangeOf(problem.place);
    const shown = diagnostics.filter(
      diagnostic => diagnostic.source === 'HubSpot' && diagnostic.range.isEqual(place),
    );
    return place.intersection(range) === undefined
      ? []
      : fixesOf(document, problem, problems).map(fix => actionOf(document, fix, shown));
  });
}

interface Fix {
  readonly title: string;
  readonly edits: readonly vscode.TextEdit[];
}

function fixesOf(
  document: vscode.TextDocument,
  problem: RequestProblem,
  all: readonly RequestProblem[],
): readonly Fix[] {
  const remove = (title: string, ...problems: readonly RequestProblem[]): Fix => ({
    title,
    edits: removalsOf(document, problems),
  });
  const change = (to: string): Fix => ({
    title: l10n.t('Change to {0}', to),
    edits: [replacementOf(problem, to)],
  });
  switch (problem.kind) {
    case 'unknownProperty':
      return [...problem.similar.map(change), remove(l10n.t('Remove this property'), problem)];
    case 'repeatedId': {
      const repeated = all.filter(({ kind }) => kind === 'repeatedId');
      return [
        remove(l10n.t('Remove this repeated ID'), problem),
        ...(repeated.length > 1 ? [remove(l10n.t('Remove all repeated IDs'), ...repeated)] : []),
      ];
    }
    case 'damagedId': {
      const id = mendedId(problem);
      return [
        ...(id === undefined ? [] : [change(id), ...changeOfAll(all)]),
        remove(l10n.t('Remove this input'), problem),
      ];
    }
    case 'blankId':
      return [remove(l10n.t('Remove this input'), problem)];
    case 'idPropertyIsRecordId':
    case 'idPropertyNotUnique':
      return [remove(l10n.t('Remove idProperty'), problem)];
    case 'unknownKey':
      return [remove(l10n.t('Remove “{0}”', problem.key), problem)];
    case 'placeholder':
      return [remove(l10n.t('Remove the placeholder'), problem)];
    case 'syntax':
    case 'wrongType':
    case 'noInputs':
    case 'manyInputs':
      return [];
  }
}

/** What makes an ID of each damaged number whose digits are certain, where there are several. */
function changeOfAll(problems: readonly RequestProblem[]): readonly Fix[] {
  const edits = problems.flatMap(problem => {
    const id = problem.kind === 'damagedId' ? mendedId(problem) : undefined;
    return id === undefined ? [] : [replacementOf(problem, id)];
  });
  const title = l10n.t('Change {0} Damaged Numbers to IDs', formatNumber(edits.length));
  return edits.length > 1 ? [{ title, edits }] : [];
}

function replacementOf({ place }: RequestProblem, text: string): vscode.TextEdit {
  return vscode.TextEdit.replace(rangeOf(place), text);
}

function removalsOf(
  document: vscode.TextDocument,
  problems: readonly RequestProblem[],
): readonly vscode.TextEdit[] {
  const paths = problems.map(({ path }) => path);
  return removeFromRequest(document.getText(), paths).map(({ start, end }) =>
    vscode.TextEdit.delete(new vscode.Range(document.positionAt(start), document.positionAt(end))),
  );
}

function actionOf(
  document: vscode.TextDocument,
  { title, edits }: Fix,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [...edits]);
  action.diagnostics = diagnostics;
  return action;
}
