import * as l10n from '@vscode/l10n';
import { canRecheckArchived } from '../../calls/canRecheckArchived';
import type { Lookup } from '../../calls/lookup';
import type { RetryCommand } from '../../calls/retryCommandOf';
import { countEntries } from '../../calls/summarizeLookup';

/** Why a look-up gives another pass nothing to do; `undefined` where there is something. */
export function whyNotAgain(command: RetryCommand, lookup: Lookup): string | undefined {
  const { failed, missing, notSent } = countEntries(lookup);
  switch (command) {
    case 'retryFailed':
      return failed + notSent === 0 ? l10n.t('No call of this look-up has failed.') : undefined;
    case 'recheckArchived':
      if (lookup.options.archived) {
        return l10n.t('This look-up has asked for archived calls already.');
      }
      if (missing === 0) {
        return l10n.t('No call of this look-up is missing.');
      }
      return lookup.state === 'remembered' || canRecheckArchived(lookup)
        ? undefined
        : l10n.t('The missing calls of this look-up are not among archived ones either.');
  }
}
