import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { requestFileSuffix } from '../../contributions';
import { unusableArgument } from '../../projections/failures/unusableArgument';

/** Request files, wherever they are kept and whatever language they are opened in. */
export const requestFiles: vscode.DocumentSelector = { pattern: `**/*${requestFileSuffix}` };

/** Whether a text is a request file, by the ending of its name. */
export function isRequestFile(document: vscode.TextDocument): boolean {
  return vscode.languages.match(requestFiles, document) > 0;
}

/** The request file a command's argument names by its address or, without an argument, the one in the active editor. */
export async function openRequestFile(argument: unknown): Promise<vscode.TextDocument> {
  const uri = uriOf(argument);
  if (uri !== undefined) {
    return vscode.workspace.openTextDocument(uri);
  }
  // Whoever names a file and gets it wrong does not mean the one that happens to be open.
  if (argument !== undefined) {
    throw unusableArgument();
  }
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !isRequestFile(document)) {
    throw new Error(l10n.t('Open a request file first: its name ends in {0}.', requestFileSuffix));
  }
  return document;
}

/** An address as menus, CodeLens and programs give it. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) {
    return argument;
  }
  return typeof argument === 'string' && argument.endsWith(requestFileSuffix)
    ? vscode.Uri.parse(argument)
    : undefined;
}
