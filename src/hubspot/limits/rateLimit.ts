import { countIn } from './countIn';

/** What HubSpot allows one app: so many requests in any interval of this length. */
export interface RateLimit {
  readonly requests: number;
  readonly intervalMs: number;
  /** How many of them HubSpot says are left, whoever used the others. */
  readonly remaining?: number;
}

/**
 * The limit HubSpot names in the headers of nearly every answer; `undefined` where it names none, as in search answers. Total.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export function rateLimitOf(headers: Readonly<Record<string, string>>): RateLimit | undefined {
  const requests = countIn(headers['x-hubspot-ratelimit-max']);
  const intervalMs = countIn(headers['x-hubspot-ratelimit-interval-milliseconds']);
  const remaining = countIn(headers['x-hubspot-ratelimit-remaining']);
  return requests === undefined || requests < 1 || intervalMs === undefined || intervalMs < 1
    ? undefined
    : { requests, intervalMs, ...(remaining === undefined ? {} : { remaining }) };
}

/**
 * How many requests we may have in one interval: the limit without the margin that is left for whatever else uses the app or,
 * where that uses more than its margin, without what it uses. Never less than one: without an answer now and then we would not
 * learn that there is room again.
 */
export function allowedRequests(
  { requests }: RateLimit,
  marginPercent: number,
  usedByOthers: number,
): number {
  const margin = Math.ceil((requests * marginPercent) / 100);
  return Math.max(1, requests - Math.max(margin, usedByOthers));
}
