import type { LookupAccount } from '../../calls/lookup';
import { describeBurst, describeDay, type Moment } from '../../projections/accounts/describeUsage';
import type { Services } from '../../services/createServices';

/** How much of an account's limits is used, a line each. Nobody counts in the sample portal. */
export function usageOf(
  { details, usage }: Pick<Services, 'details' | 'usage'>,
  account: LookupAccount,
): readonly string[] {
  const [daily, burst] = [usage.get(account), usage.burst(account)];
  return account.sample
    ? []
    : [
        ...(daily === undefined ? [] : [describeDay(daily, momentOf(details, account))]),
        ...(burst === undefined ? [] : [describeBurst(burst)]),
      ].map(({ label, value }) => `${label}: ${value}`);
}

/** When it is now in an account's time zone, once that is known. */
export function momentOf(details: Services['details'], account: LookupAccount): Moment {
  return { now: new Date().toISOString(), timeZone: details.get(account)?.timeZone };
}
