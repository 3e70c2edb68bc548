/** What HubSpot says about an account as a whole. */
export interface AccountDetails {
  /** The account's number in HubSpot. */
  readonly portalId: string;
  /** The host of its pages, such as `app-eu1.hubspot.com`: accounts live in several regions. */
  readonly uiDomain: string;
  /** As HubSpot calls the account; told since version 2026-09 of its API. */
  readonly portalName?: string;
  /** Where its data is: `na1`, `eu1`, … */
  readonly region?: string;
  /** An IANA name, such as `Europe/London`. */
  readonly timeZone?: string;
  /** `STANDARD`, `SANDBOX`, `DEVELOPER_TEST`, …: an open set. */
  readonly accountType?: string;
}
