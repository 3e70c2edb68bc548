import * as vscode from 'vscode';
import type { ContextKey } from '../contributions';
import { afterStart } from './afterStart';

const values = new Map<ContextKey, boolean>();

/** Sets what a `when` clause of the manifest tests. */
export function setContextKey(key: ContextKey, value: boolean): void {
  if (values.get(key) === value) {
    return;
  }
  const isFirst = !values.has(key);
  values.set(key, value);
  if (isFirst && !value) {
    // A key that was never set is as good as false, but for one that this window has kept from an extension host before this one.
    afterStart(() => tell(key));
  } else {
    tell(key);
  }
}

function tell(key: ContextKey): void {
  void vscode.commands.executeCommand('setContext', key, values.get(key));
}
