import * as l10n from '@vscode/l10n';
import type { LookupAccount } from '../../calls/lookup';
import { accountName } from '../../projections/accounts/accountName';
import { describePortal } from '../../projections/accounts/describeAccount';
import { formatNumber } from '../../projections/values/formatNumber';

/** What the user is asked before anything is read. */
export interface ToolQuestion {
  readonly title: string;
  readonly message: string;
  /** Shown while the tool runs. */
  readonly progress: string;
}

/** How many calls, in which account, and what the model gets to see. */
export function describeToolQuestion(
  calls: number,
  account: LookupAccount,
  isMasked: boolean,
): ToolQuestion {
  const count = formatNumber(calls);
  const named = [accountName({ account }), describePortal(account)].filter(Boolean).join(' · ');
  return {
    title:
      calls === 1
        ? l10n.t('Look up 1 call in {0}?', named)
        : l10n.t('Look up {0} calls in {1}?', count, named),
    message: isMasked
      ? l10n.t(
          'The language model is sent what came of each ID, times, outcomes and durations. Names, phone numbers and notes stay behind masks.',
        )
      : l10n.t(
          'The language model is sent what came of each ID, and all values of the properties it asks for: also names, phone numbers and notes. A setting limits that.',
        ),
    progress:
      calls === 1
        ? l10n.t('Looking up 1 call in {0}', named)
        : l10n.t('Looking up {0} calls in {1}', count, named),
  };
}
