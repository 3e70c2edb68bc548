import * as vscode from 'vscode';
import type { ContextKey } from '../contributions';

/** Sets what a `when` clause of the manifest tests. */
export function setContextKey(key: ContextKey, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
