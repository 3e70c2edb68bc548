import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { responseScheme } from '../../contributions';
import { registerLineHints } from '../../platform/registerLineHints';
import type { Services } from '../../services/createServices';

/** What VS Code shows beside the text of a response document. The parser and all else loads when a document is open. */
export function registerInsights(services: Services): readonly Disposable[] {
  const selector = { scheme: responseScheme };
  const { languages } = vscode;
  return [
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position) =>
        (await import('./hoverAt')).hoverAt(services, document, position),
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: async document =>
        (await import('./responseLinks')).linksOf(services, document),
      resolveDocumentLink: async link => (await import('./responseLinks')).resolveLink(link),
    }),
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: async document =>
        (await import('./symbolsOf')).symbolsOf(services, document),
    }),
    ...registerLineHints(selector, services.knowledge.onDidChange, async (document, range) =>
      (await import('./hintsIn')).hintsIn(services, document, range),
    ),
  ];
}
