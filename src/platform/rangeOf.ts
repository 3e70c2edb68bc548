import * as vscode from 'vscode';

/** VS Code's form of a place on one line, counted from 0 in UTF-16 units. */
export function rangeOf({ line, character, length }: PlaceOnLine): vscode.Range {
  return new vscode.Range(line, character, line, character + length);
}

/** A place on one line, counted from 0 in UTF-16 units. */
export interface PlaceOnLine {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}
