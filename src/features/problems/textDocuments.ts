import * as vscode from 'vscode';
import type { LineReader } from './standingPlace';

/** Whether a tab shows it, be it hidden behind others. */
export function isShown(uri: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && String(input.uri) === uri),
  );
}

/** It as VS Code has it open, in a tab or not. */
export function findDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);
}

/** Reads its lines as they are when they are asked for. */
export function lineReader(document: vscode.TextDocument): LineReader {
  return line => (line < document.lineCount ? document.lineAt(line).text : undefined);
}
