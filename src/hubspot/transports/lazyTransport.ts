import { lazy } from '../../base/lazy';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';

/** Loads the real transport at the first request, so that starting the extension loads no HTTP client. */
export class LazyTransport implements Transport {
  private readonly load: () => Promise<Transport>;

  constructor(load: () => Promise<Transport>) {
    this.load = lazy(load);
  }

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    return (await this.load()).send(request, signal);
  }
}
