import { countIn } from './countIn';

/**
 * The daily limit HubSpot names in the headers of its answers to service keys and private apps; `undefined` where it names none,
 * as for OAuth tokens. Total. https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export function dailyUsageOf(
  headers: Readonly<Record<string, string>>,
): { readonly limit: number; readonly remaining: number } | undefined {
  const limit = countIn(headers['x-hubspot-ratelimit-daily']);
  const remaining = countIn(headers['x-hubspot-ratelimit-daily-remaining']);
  return limit === undefined || limit < 1 || remaining === undefined || remaining > limit
    ? undefined
    : { limit, remaining };
}
