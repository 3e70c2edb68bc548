import type { AccountDetails } from './accountDetails';

/**
 * Which HubSpot account an account of ours leads to. No secret and nothing of its calls, so it is kept and can be shown before
 * HubSpot was asked.
 */
export interface AccountPortal {
  /** The account's number in HubSpot. */
  readonly id: string;
  /** As HubSpot calls it; told since version 2026-09 of its API. */
  readonly name?: string;
  /** `STANDARD`, `SANDBOX`, `DEVELOPER_TEST`, …: an open set. */
  readonly type?: string;
  /** Where its data is: `na1`, `eu1`, … */
  readonly region?: string;
}

/** What of an account's details is worth keeping. */
export function portalOf({
  portalId,
  portalName,
  accountType,
  region,
}: AccountDetails): AccountPortal {
  return {
    id: portalId,
    ...(portalName === undefined ? {} : { name: portalName }),
    ...(accountType === undefined ? {} : { type: accountType }),
    ...(region === undefined ? {} : { region }),
  };
}
