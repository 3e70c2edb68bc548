import * as l10n from '@vscode/l10n';
import { withLateProgress } from '../../platform/withLateProgress';

/** What whoever reads a text has to know and to tell. */
export interface Reading {
  readonly signal: AbortSignal;
  /** How much has been read of everything, from 0 to 1, and of what the last part was. */
  readonly onRead: (name: string, share: number) => void;
}

/**
 * Shows in a notification how far the reading of a long text is, and stops on Cancel. Answers `undefined` when the user stopped
 * it.
 */
export function withReadingProgress<T>(
  read: (reading: Reading) => Promise<T>,
): Promise<T | undefined> {
  return withLateProgress(l10n.t('Looking for call IDs'), ({ signal, onProgress }) =>
    read({ signal, onRead: onProgress }),
  );
}
