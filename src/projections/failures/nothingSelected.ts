import * as l10n from '@vscode/l10n';

/** The error of a command about calls where none is selected. */
export function nothingSelected(): Error {
  return new Error(l10n.t('Select calls in the Lookups view first.'));
}
