import type * as vscode from 'vscode';

/** A function that makes something of a document once for each text: VS Code asks about every line that comes into view. */
export function onceForEachText<T>(
  make: (text: string) => T,
): (document: vscode.TextDocument) => T {
  const made = new WeakMap<vscode.TextDocument, { readonly version: number; readonly value: T }>();
  return document => {
    const { version } = document;
    const known = made.get(document);
    if (known?.version === version) {
      return known.value;
    }
    const value = make(document.getText());
    made.set(document, { version, value });
    return value;
  };
}
