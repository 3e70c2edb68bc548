import * as vscode from 'vscode';

/** What work that may take a while has to know and to tell. */
export interface LateWork {
  readonly signal: AbortSignal;
  /** How much of everything is done, from 0 to 1, and what is being done. */
  readonly onProgress: (message: string, share: number) => void;
}

/** Most work is done sooner; a notification for it would only flicker. */
const notificationAfterMs = 500;

/** Shows in a notification how far some work is, and stops it on Cancel. Answers `undefined` when the user stopped it. */
export async function withLateProgress<T>(
  title: string,
  work: (work: LateWork) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  let current: Progress = { message: '', share: 0 };
  const working = work({ signal, onProgress: (message, share) => (current = { message, share }) });
  const timer = setTimeout(() => {
    notify(title, working, () => current, controller);
  }, notificationAfterMs);
  try {
    return await working;
  } catch (error) {
    if (signal.aborted) {
      return undefined;
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

interface Progress {
  readonly message: string;
  readonly share: number;
}

function notify(
  title: string,
  working: Promise<unknown>,
  current: () => Progress,
  controller: AbortController,
): void {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  void vscode.window.withProgress(options, async (progress, token) => {
    let shown = 0;
    const show = (): void => {
      const { message, share } = current();
      progress.report({ message, increment: 100 * (share - shown) });
      shown = share;
    };
    const cancel = token.onCancellationRequested(() => controller.abort());
    const timer = setInterval(show, showEveryMs);
    show();
    await working.catch(() => undefined);
    clearInterval(timer);
    cancel.dispose();
  });
}

const showEveryMs = 200;
