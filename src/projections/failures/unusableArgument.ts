import * as l10n from '@vscode/l10n';

/** The error of a command that was given what it can do nothing with. Never says what: it may be anything. */
export function unusableArgument(): Error {
  return new Error(l10n.t('The command was called with an argument it cannot use.'));
}
