import * as l10n from '@vscode/l10n';
import type { LookupWait } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import { describeSpan } from '../values/describeSpan';
import { formatNumber } from '../values/formatNumber';

/** Why nothing arrives at the moment, in words of our own: HubSpot's are for those who look into the failure. */
export function describeWait(wait: LookupWait): string {
  switch (wait.kind) {
    case 'pace':
      return l10n.t(
        'waiting for HubSpot’s limit of {0} requests in {1}',
        formatNumber(wait.requests),
        describeSpan(wait.intervalMs),
      );
    case 'answer':
      return l10n.t('no answer from HubSpot for {0}', describeSpan(wait.waitedMs));
    case 'retry':
      return l10n.t(
        '{0}; trying again in {1}',
        whatFailed(wait.failure),
        describeSpan(wait.delayMs),
      );
  }
}

function whatFailed({ kind, status }: LookupFailure): string {
  switch (kind) {
    case 'network':
      return l10n.t('HubSpot could not be reached');
    case 'timeout':
      return l10n.t('HubSpot did not answer in time');
    case 'server':
      return status === undefined
        ? l10n.t('HubSpot could not answer')
        : l10n.t('HubSpot could not answer ({0})', status);
    case 'rateLimited':
    case 'dailyLimit':
      return l10n.t('HubSpot’s rate limit was reached');
    case 'locked':
      return l10n.t('HubSpot has locked the account for a moment');
    case 'migrating':
      return l10n.t('HubSpot is moving this account');
    case 'protocol':
      return l10n.t('HubSpot’s answer could not be read');
    case 'unauthorized':
    case 'wrongCredential':
    case 'keyRefused':
    case 'missingScope':
    case 'forbidden':
    case 'notFound':
    case 'rejected':
      return l10n.t('HubSpot refused a request');
  }
}
