import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { responseScheme, settingsSection } from '../../contributions';
import type { Services } from '../../services/createServices';

/** What VS Code shows beside the text of a response document. The parser and all else loads when a document is open. */
export function registerInsights(services: Services): readonly Disposable[] {
  const selector = { scheme: responseScheme };
  const { languages } = vscode;
  const hintsChanged = new vscode.EventEmitter<void>();
  return [
    languages.registerHoverProvider(selector, {
      provideHover: async (document, position) =>
        (await import('./responseHover')).hoverAt(services, document, position),
    }),
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: hintsChanged.event,
      provideInlayHints: async (document, range) =>
        (await import('./responseHints')).hintsIn(services, document, range),
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: async document =>
        (await import('./responseLinks')).linksOf(services, document),
      resolveDocumentLink: async link => (await import('./responseLinks')).resolveLink(link),
    }),
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: async document =>
        (await import('./responseSymbols')).symbolsOf(services, document),
    }),
    hintsChanged,
    services.knowledge.onDidChange(() => hintsChanged.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(`${settingsSection}.inlayHints`)) {
        hintsChanged.fire();
      }
    }),
  ];
}
