import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { SecretStoreError } from '../../services/accounts/secretStoreError';
import type { TokenKeep } from '../../services/accounts/tokenVault';

/**
 * Stores a token and, where the system's secret store cannot be used, asks whether it is to be kept in memory until the window
 * closes. Never anywhere else. Answers `undefined` where it is not kept at all.
 */
export async function keepToken<T>(keep: (how: TokenKeep) => Promise<T>): Promise<T | undefined> {
  try {
    return await keep('stored');
  } catch (error) {
    if (!(error instanceof SecretStoreError)) throw error;
    const session = l10n.t('Keep It for This Session');
    const detail = [
      error.message,
      l10n.t('In memory only: it is gone when this window closes.'),
    ].join('\n');
    const picked = await vscode.window.showWarningMessage(
      l10n.t('The system’s secret storage did not take the token.'),
      { modal: true, detail },
      session,
    );
    return picked === session ? keep('session') : undefined;
  }
}
