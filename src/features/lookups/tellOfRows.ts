import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import type { LookupNode } from '../../projections/tree/lookupNode';
import type { SelectedRows } from '../../services/views/selectedRows';

/** Tells other features, which know no rows, what is selected in the view. Which part of VS Code has the focus nobody tells. */
export function tellOfRows(
  view: vscode.TreeView<LookupNode>,
  selectedRows: SelectedRows,
): readonly Disposable[] {
  selectedRows.readFrom(() => view.selection);
  return [
    view.onDidChangeSelection(({ selection }) => selectedRows.note(selection.length > 0)),
    vscode.window.onDidChangeTextEditorSelection(() => selectedRows.note(false)),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor !== undefined) {
        selectedRows.note(false);
      }
    }),
  ];
}
