import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { isUnasked } from '../../platform/isUnasked';

/** What `lookUpFile` was called with. */
export interface FileArguments {
  /** `undefined`: the user is to choose. */
  readonly uris?: readonly vscode.Uri[];
  /** False for a program, which gives the file and nothing else. */
  readonly isAsking: boolean;
}

/**
 * Decodes what comes from a program, a keybinding, the Explorer (the file that was clicked and all that are selected) or an
 * editor's menu (the file and something about its group). What a view's title gives along is no file.
 */
export function decodeFileArguments([first, second]: readonly unknown[]): FileArguments {
  const given: unknown = Array.isArray(second) && second.length > 0 ? second : first;
  if (!isFile(first) && !Array.isArray(given)) {
    return { isAsking: true };
  }
  const uris = (Array.isArray(given) ? (given as unknown[]) : [given]).map(uriOf);
  return { uris, isAsking: second !== undefined && !isUnasked(second) };
}

function isFile(value: unknown): boolean {
  return value instanceof vscode.Uri || typeof value === 'string';
}

function uriOf(value: unknown): vscode.Uri {
  if (value instanceof vscode.Uri) {
    return value;
  }
  if (typeof value === 'string' && /^[a-z][\w+.-]+:\//i.test(value)) {
    return vscode.Uri.parse(value, true);
  }
  throw new Error(l10n.t('Name the file by its address, such as file:///folder/calls.csv.'));
}
