import * as vscode from 'vscode';
import { signalOf } from '../../platform/signalOf';

/** Runs what asks HubSpot about a token or key, and can be cancelled meanwhile; answers `undefined` where it was. */
export function askHubSpot<T>(
  title: string,
  run: (signal: AbortSignal) => Promise<T>,
): Thenable<T | undefined> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress(
    { location, title, cancellable: true },
    async (_progress, cancellation) => {
      const signal = signalOf(cancellation);
      try {
        return await run(signal);
      } catch (error) {
        if (signal.aborted) {
          return undefined;
        }
        throw error;
      }
    },
  );
}
