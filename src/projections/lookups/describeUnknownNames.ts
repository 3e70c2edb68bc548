import * as l10n from '@vscode/l10n';
import { cutList } from '../values/cutList';
import { listInWords } from '../values/listInWords';

/** More names than these nobody reads on one line. */
const mostNamed = 20;

/** "hs_call_tilte: not known to this account", and why that matters. The name comes first: views are narrow. */
export interface UnknownNote {
  readonly label: string;
  readonly tooltip: string;
}

/** What is to be said of properties that were asked for and that the account does not have. */
export function describeUnknownNames(unknown: readonly string[]): UnknownNote {
  const names = listInWords(cutList(unknown, mostNamed));
  return {
    label: l10n.t('{0}: not known to this account', names),
    tooltip: l10n.t('HubSpot leaves out properties it does not know, without an error: {0}', names),
  };
}
