import * as vscode from 'vscode';

/** Hints at the end of lines, each said of the line it belongs to. */
export function lineHints(
  document: vscode.TextDocument,
  hints: readonly { readonly line: number; readonly text: string }[],
): vscode.InlayHint[] {
  return hints.map(({ line, text }) => {
    const hint = new vscode.InlayHint(document.lineAt(line).range.end, text);
    hint.paddingLeft = true;
    return hint;
  });
}
