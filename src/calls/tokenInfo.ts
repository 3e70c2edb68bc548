/** What HubSpot says about a token. */
export interface TokenInfo {
  /** The account's number in HubSpot. */
  readonly portalId: string;
  /** Who made it; a user's id, which is not the id of an owner. */
  readonly userId?: string;
  /** What it may do. */
  readonly scopes: readonly string[];
}
