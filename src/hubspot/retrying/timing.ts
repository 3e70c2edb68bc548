import type { RateLimit } from '../limits/rateLimit';
import { retryDelay } from './retryDelay';

/** How long to wait before what. Tests shorten it. */
export interface Timing {
  readonly retryDelay: typeof retryDelay;
  /** What to assume of an account until HubSpot's answers tell. */
  readonly limit: RateLimit;
}

/**
 * HubSpot allows the smallest accounts 100 requests in any 10 s for each app.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const hubSpotTiming: Timing = {
  retryDelay,
  limit: { requests: 100, intervalMs: 10_000 },
};
