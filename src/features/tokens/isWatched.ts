import * as vscode from 'vscode';
import { settings } from '../../platform/settings';

/** Whether a text is one that somebody writes, and in which a token has no business. */
export function isWatched(document: vscode.TextDocument): boolean {
  return (
    isEditable(document.uri) &&
    !isMadeForTokens(document.uri) &&
    settings.warnAboutTokens(document.uri) &&
    lengthOf(document) <= mostCharacters
  );
}

/** In UTF-16 units. More is hardly written by hand, and reading it at each pause would be felt. */
const mostCharacters = 1_000_000;

const editableSchemes: ReadonlySet<string> = new Set(['untitled', 'vscode-notebook-cell']);

/** Not the responses of ours, logs and earlier versions that VS Code shows in the same way. */
function isEditable({ scheme }: vscode.Uri): boolean {
  return editableSchemes.has(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Environment files that are kept out of repositories, though not their templates; and what the HubSpot CLI itself writes. */
function isMadeForTokens({ path }: vscode.Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /^\.env(?!.*\.(?:example|sample|template|dist)$)(?:\.|$)/i.test(name) ||
    /^hubspot\.config\.ya?ml$/i.test(name) ||
    /\/\.hscli\/config\.ya?ml$/i.test(path)
  );
}

/** Without making a string of it. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
