import type * as vscode from 'vscode';
import { parseRequestFile } from '../../inputs/parseRequestFile';
import type { RequestFile } from '../../inputs/requestFile';

/** Reads a document as a request file, once for each text it has: it may hold very many IDs, and several features ask. */
export function readRequestFile(document: vscode.TextDocument): RequestFile {
  const { version } = document;
  const known = read.get(document);
  if (known?.version === version) {
    return known.file;
  }
  const file = parseRequestFile(document.getText());
  read.set(document, { version, file });
  return file;
}

const read = new WeakMap<
  vscode.TextDocument,
  { readonly version: number; readonly file: RequestFile }
>();
