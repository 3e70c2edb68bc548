import * as vscode from 'vscode';
import { projectSymbols } from '../../projections/response/projectSymbols';
import type { Services } from '../../services/createServices';
import { knowledgeOf, outlineOf } from './readDocument';

const symbolKinds = { call: vscode.SymbolKind.Event, error: vscode.SymbolKind.Null } as const;

/** The calls and errors of a response document, for the outline, the breadcrumbs and Go to Symbol. */
export function symbolsOf(
  services: Services,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] {
  const symbols = projectSymbols(outlineOf(document), knowledgeOf(services, document));
  return symbols.map(({ kind, label, detail, piece }) => {
    const first = document.lineAt(piece.firstLine).range;
    const whole = new vscode.Range(first.start, document.lineAt(piece.lastLine).range.end);
    return new vscode.DocumentSymbol(label, detail, symbolKinds[kind], whole, first);
  });
}
