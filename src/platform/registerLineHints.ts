import * as vscode from 'vscode';
import type { Disposable } from '../base/disposables';
import type { Event } from '../base/emitter';
import { onDidChangeSetting } from './onDidChangeSetting';
import { settings } from './settings';

/** Says what the lines of a range are to be followed by. */
export type LineHintsOf = (
  document: vscode.TextDocument,
  range: vscode.Range,
) => Promise<vscode.InlayHint[]>;

/** Lets VS Code show hints in these documents while the setting says so, and anew when something else is known. */
export function registerLineHints(
  selector: vscode.DocumentFilter,
  onDidChange: Event<unknown>,
  hintsOf: LineHintsOf,
): readonly Disposable[] {
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) => (settings.inlayHints ? hintsOf(document, range) : []),
    }),
    onDidChange(() => changed.fire()),
    onDidChangeSetting('inlayHints', () => changed.fire()),
  ];
}
