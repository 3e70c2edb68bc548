/** How much of an account's requests for the day are used, whoever used them: production shares the limit. */
export interface DailyUsage {
  /** Requests a day. */
  readonly limit: number;
  readonly remaining: number;
  /** When HubSpot said so; ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The day in which HubSpot counted what it said at a moment, as `2026-11-20`: days end at midnight in the account's time zone. Where
 * that is not known, in UTC.
 */
export function dayOf(iso: string, timeZone = 'UTC'): string {
  const time = new Date(iso);
  try {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone }).format(time);
  } catch {
    // A time zone this machine has not heard of, or no time.
    return iso.slice(0, 10);
  }
}

/** From this part on nothing should be started that can wait until tomorrow. */
const nearPart = 0.9;

/** True where the limit is so near that production may run into it. */
export function isNearLimit({ limit, remaining }: DailyUsage): boolean {
  return limit - remaining >= nearPart * limit;
}
