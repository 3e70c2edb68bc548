import * as l10n from '@vscode/l10n';

/** The error of a command whose look-up was removed, or never was. */
export function noSuchLookup(): Error {
  return new Error(l10n.t('There is no such look-up any more. Run “Look Up Calls by ID…”.'));
}
