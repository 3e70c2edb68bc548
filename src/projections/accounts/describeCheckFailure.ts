import * as l10n from '@vscode/l10n';
import type { LookupFailure } from '../../calls/lookupFailure';
import { describeCause, describeFailure } from '../failures/describeFailure';

/** Why an account or a key could not be checked, and what to do next. No calls were looked up, so none are to be retried. */
export function describeCheckFailure(failure: LookupFailure): string {
  const next = whatToDo(failure);
  return next === undefined
    ? describeFailure(failure)
    : [
        describeCause(failure),
        next,
        ...(failure.correlationId === undefined
          ? []
          : [l10n.t('Correlation ID: {0}', failure.correlationId)]),
      ].join(' ');
}

/** Absent where it is the same as after a look-up. */
function whatToDo({ kind }: LookupFailure): string | undefined {
  switch (kind) {
    case 'unauthorized':
    case 'wrongCredential':
    case 'keyRefused':
    case 'missingScope':
    case 'forbidden':
    case 'notFound':
      return undefined;
    case 'network':
      return l10n.t('Check the connection and the proxy settings, then try again.');
    case 'dailyLimit':
      return l10n.t('It resets at midnight in the account’s time zone; try again then.');
    case 'rateLimited':
    case 'migrating':
    case 'locked':
    case 'timeout':
    case 'server':
    case 'rejected':
    case 'protocol':
      return l10n.t('Try again later.');
  }
}
