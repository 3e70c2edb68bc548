import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/** What whoever reads a text has to know and to tell. */
export interface Reading {
  readonly signal: AbortSignal;
  /** How much has been read of everything, from 0 to 1, and of what the last part was. */
  readonly onRead: (name: string, share: number) => void;
}

/** Most texts are read sooner; a notification for them would only flicker. */
const notificationAfterMs = 500;

/**
 * Shows in a notification how far the reading of a long text is, and stops on Cancel. Answers `undefined` when the user stopped
 * it.
 */
export async function withReadingProgress<T>(
  read: (reading: Reading) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  let progress: { readonly name: string; readonly share: number } = { name: '', share: 0 };
  const reading = read({ signal, onRead: (name, share) => (progress = { name, share }) });
  const timer = setTimeout(() => {
    notify(reading, () => progress, controller);
  }, notificationAfterMs);
  try {
    return await reading;
  } catch (error) {
    if (signal.aborted) {
      return undefined;
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function notify(
  reading: Promise<unknown>,
  current: () => { readonly name: string; readonly share: number },
  controller: AbortController,
): void {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: l10n.t('Looking for call IDs'),
    cancellable: true,
  };
  void vscode.window.withProgress(options, async (progress, token) => {
    let shown = 0;
    const show = (): void => {
      const { name, share } = current();
      progress.report({ message: name, increment: 100 * (share - shown) });
      shown = share;
    };
    const cancel = token.onCancellationRequested(() => controller.abort());
    const timer = setInterval(show, showEveryMs);
    show();
    await reading.catch(() => undefined);
    clearInterval(timer);
    cancel.dispose();
  });
}

const showEveryMs = 200;
