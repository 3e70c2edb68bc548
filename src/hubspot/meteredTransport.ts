import { dailyUsageOf } from './dailyUsageOf';
import type { HubSpotRequest, HubSpotResponse, Transport } from './transport';

/** Tells from each answer how much of the day's requests is used. */
export class MeteredTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly onUsage: (usage: {
      readonly limit: number;
      readonly remaining: number;
    }) => void,
  ) {}

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    const response = await this.inner.send(request, signal);
    const usage = dailyUsageOf(response.headers);
    if (usage !== undefined) {
      this.onUsage(usage);
    }
    return response;
  }
}
