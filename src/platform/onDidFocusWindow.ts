import * as vscode from 'vscode';
import type { Event } from '../base/emitter';

/** Tells that this window has got the focus. */
export const onDidFocusWindow: Event<undefined> = listener =>
  vscode.window.onDidChangeWindowState(({ focused }) => {
    if (focused) {
      listener(undefined);
    }
  });
