import { dailyUsageOf } from '../limits/dailyUsageOf';
import { rateLimitOf, type RateLimit } from '../limits/rateLimit';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';

/** What an answer says about limits. */
export interface Metered {
  /** How much of the day's requests is left. */
  readonly daily?: { readonly limit: number; readonly remaining: number };
  /** How much of the last seconds' is left. */
  readonly burst?: RateLimit;
}

/** Tells from each answer how much of the account's limits is used. */
export class MeteredTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly onMetered: (metered: Metered) => void,
  ) {}

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    const response = await this.inner.send(request, signal);
    const [daily, burst] = [dailyUsageOf(response.headers), rateLimitOf(response.headers)];
    if (daily !== undefined || burst !== undefined) {
      this.onMetered({ ...(daily && { daily }), ...(burst && { burst }) });
    }
    return response;
  }
}
