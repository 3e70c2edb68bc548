import * as l10n from '@vscode/l10n';
import type { CallId } from '../../calls/callId';
import type { Searched } from '../lookups/searchedFor';

/** Says that HubSpot has no such call, as far as has been looked for it, in the user's language. */
export function describeMissing(id: CallId, searched: Searched): string {
  switch (searched) {
    case 'live':
      return l10n.t(
        'Call {0} was not found. It may be archived, deleted for good, or never have been a call of this account.',
        id,
      );
    case 'archived':
      return l10n.t('Call {0} was not found among archived calls. It may not be archived.', id);
    case 'both':
      return l10n.t(
        'Call {0} was not found, nor among archived calls. It may be deleted for good, or never have been a call of this account.',
        id,
      );
  }
}
