/** How much of an account's requests for the day are used, whoever used them: production shares the limit. */
export interface DailyUsage {
  /** Requests a day. */
  readonly limit: number;
  readonly remaining: number;
  /** When HubSpot said so; ISO 8601, UTC. */
  readonly at: string;
}

/** From this part on nothing should be started that can wait until tomorrow. */
const nearPart = 0.9;

/** True where the limit is so near that production may run into it. */
export function isNearLimit({ limit, remaining }: DailyUsage): boolean {
  return limit - remaining >= nearPart * limit;
}
