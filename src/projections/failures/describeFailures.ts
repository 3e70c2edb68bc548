import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import type { CommonFailure } from '../../calls/commonFailure';
import { countEntries } from '../../calls/summarizeLookup';
import { formatNumber } from '../values/formatNumber';
import { describeFailure } from './describeFailure';

/**
 * How many calls of a look-up have no answer and why, or the main reason of several. For one that was asked for alone, the reason is
 * enough. Total.
 */
export function describeFailures(lookup: Lookup, common: CommonFailure): string {
  const { failed, notSent, requested } = countEntries(lookup);
  const open = failed + notSent;
  const reason = describeFailure(common.failure);
  if (open === 0 || requested === 1) {
    return reason;
  }
  const count =
    open === 1
      ? l10n.t('1 of {0} calls has no answer.', formatNumber(requested))
      : l10n.t('{0} of {1} calls have no answer.', formatNumber(open), formatNumber(requested));
  return common.isOnlyOne
    ? `${count} ${reason}`
    : l10n.t(
        '{0} There are several reasons, listed under Problems. The main one: {1}',
        count,
        reason,
      );
}
