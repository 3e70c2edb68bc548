import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposables';
import { comparisonScheme, settingsSection } from '../../contributions';
import type { Services } from '../../services/createServices';

/** Lets VS Code show beside the raw values of a comparison what they mean. */
export function registerHints(services: Services): readonly Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  const selector = { scheme: comparisonScheme };
  return [
    changed,
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: async (document, range) =>
        (await import('./hintsOfSide')).hintsOfSide(services, document, range),
    }),
    services.knowledge.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(`${settingsSection}.inlayHints`)) {
        changed.fire();
      }
    }),
  ];
}
