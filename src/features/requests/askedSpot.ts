import type * as vscode from 'vscode';

/** A place in a text as it was when it was asked about. People type on while modules load and the account answers. */
export interface AskedSpot {
  readonly text: string;
  readonly offset: number;
  /** VS Code's range of a piece of that text on the line of the place. */
  readonly rangeOf: (start: number, end: number) => vscode.Range;
}
