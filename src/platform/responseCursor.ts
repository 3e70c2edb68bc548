import * as vscode from 'vscode';
import { responseScheme } from '../contributions';
import { lookupIdOf } from './responseUri';

/** Where somebody is in a response document. */
export interface ResponseCursor {
  readonly document: vscode.TextDocument;
  readonly lookupId: string;
  /** From 0. */
  readonly line: number;
}

/** The cursor of the active editor, where that shows a response document. */
export function responseCursor(): ResponseCursor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.scheme !== responseScheme) {
    return undefined;
  }
  const { document, selection } = editor;
  return { document, lookupId: lookupIdOf(document.uri), line: selection.active.line };
}
