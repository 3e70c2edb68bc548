import * as vscode from 'vscode';

/** What the user's settings say should stand in front of nested JSON in a response document. */
export function responseIndentation(uri: vscode.Uri): string {
  const editor = vscode.workspace.getConfiguration('editor', { uri, languageId: 'json' });
  const size: unknown = editor.get('tabSize');
  if (editor.get('insertSpaces') === false) {
    return '\t';
  }
  return typeof size === 'number' && size >= 1 ? ' '.repeat(Math.min(size, mostSpaces)) : '  ';
}

/** Whether a change of settings may change it. */
export function changesResponseIndentation(event: vscode.ConfigurationChangeEvent): boolean {
  return ['editor.tabSize', 'editor.insertSpaces', '[json]'].some(name =>
    event.affectsConfiguration(name),
  );
}

/** JSON.stringify takes no more. */
const mostSpaces = 10;
