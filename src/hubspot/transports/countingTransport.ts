import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';

/** Counts what really goes out; wrapped by the retries, so that these count too. */
export class CountingTransport implements Transport {
  private count = 0;

  constructor(private readonly inner: Transport) {}

  get requests(): number {
    return this.count;
  }

  send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    this.count++;
    return this.inner.send(request, signal);
  }
}
