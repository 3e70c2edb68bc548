import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { distinctIds } from '../../calls/distinctIds';
import type { LookupAccount } from '../../calls/lookup';
import { planBatches } from '../../calls/planLookup';
import type { ReadOptions } from '../../calls/readBatch';
import { accountName } from '../../projections/accounts/accountName';
import { isOfToday } from '../../projections/accounts/describeUsage';
import { describeSpan } from '../../projections/values/describeSpan';
import { formatNumber } from '../../projections/values/formatNumber';
import type { Services } from '../../services/createServices';

/** So many are rarely meant by mistake; more may be the wrong file. */
const mostUnasked = 5000;

/** What the last answers take, about. */
const answerMs = 1000;

/** What is about to be sent. */
export interface ManyIds {
  readonly account: LookupAccount;
  readonly ids: readonly string[];
  readonly options: ReadOptions;
}

/** Asks once more before a great many calls are looked up, with what that takes. */
export async function confirmMany(services: Services, many: ManyIds): Promise<boolean> {
  const { account, options } = many;
  const { ids } = distinctIds(many.ids);
  if (ids.length <= mostUnasked) {
    return true;
  }
  const requests = planBatches(ids, options).length;
  const rate = await services.lookups.rateOf(account);
  const lookUp = l10n.t('Look Up');
  const picked = await vscode.window.showWarningMessage(
    l10n.t('Look up {0} calls in {1}?', formatNumber(ids.length), accountName({ account })),
    {
      modal: true,
      detail: [
        l10n.t('That takes {0} requests.', formatNumber(requests)),
        ...describeRest(services, account, requests),
        ...describeTime(requests, rate),
      ].join(' '),
    },
    lookUp,
  );
  return picked === lookUp;
}

/** What HubSpot said today is left of the account's requests for the day, which production shares. */
function describeRest(
  { details, usage }: Services,
  account: LookupAccount,
  requests: number,
): readonly string[] {
  const known = usage.get(account);
  const now = new Date().toISOString();
  const timeZone = details.get(account)?.timeZone;
  if (known === undefined || account.sample || !isOfToday(known, { now, timeZone })) {
    return [];
  }
  const { limit, remaining } = known;
  return [
    requests > remaining
      ? l10n.t('Only {0} of the account’s {1} for today are left.', ...counts(remaining, limit))
      : l10n.t('{0} of the account’s {1} for today are left.', ...counts(remaining, limit)),
  ];
}

function counts(...numbers: readonly number[]): readonly string[] {
  return numbers.map(number => formatNumber(number));
}

function describeTime(
  requests: number,
  rate: { readonly requests: number; readonly intervalMs: number },
): readonly string[] {
  // The first ones go out at once.
  const waits = Math.ceil(requests / rate.requests) - 1;
  return rate.intervalMs === 0
    ? []
    : [
        l10n.t(
          'At {0} requests in {1}, as HubSpot’s limit and your settings allow, it takes at least {2}.',
          formatNumber(rate.requests),
          describeSpan(rate.intervalMs),
          describeSpan(waits * rate.intervalMs + answerMs),
        ),
      ];
}
