/** How much of what an account's app may send in a short interval was used when HubSpot said so, whoever used it. */
export interface BurstUsage {
  /** Requests in the interval. */
  readonly limit: number;
  readonly remaining: number;
  readonly intervalMs: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}
