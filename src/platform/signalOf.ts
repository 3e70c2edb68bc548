import type { CancellationToken } from 'vscode';

/** VS Code's way to cancel as the web's, which all that is awaited here understands. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
