import * as vscode from 'vscode';
import type { IdPlace } from '../../calls/idSource';
import { removeFromJson } from '../../inputs/removeFromJson';
import { removeFromList } from '../../inputs/removeFromList';

/** The edit that takes ids out of the list they stand in; `undefined` where they stand in no list. */
export function removalOf(
  document: vscode.TextDocument,
  places: readonly IdPlace[],
): vscode.WorkspaceEdit | undefined {
  const text = document.getText();
  const pieces = places
    .map(({ character, id, line }) => {
      const start = document.offsetAt(new vscode.Position(line, character));
      return { text: id, start, end: start + id.length };
    })
    .sort((a, b) => a.start - b.start);
  const isJson = document.languageId === 'json' || document.languageId === 'jsonc';
  const spans = isJson ? removeFromJson(text, pieces) : removeFromList(text, pieces);
  if (spans.length === 0) {
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end } of spans) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.delete(document.uri, range);
  }
  return edit;
}
