import type { HubSpotRequest, HubSpotResponse, Transport } from './transport';

/** Loads the real transport at the first request, so that starting the extension loads no HTTP client. */
export class LazyTransport implements Transport {
  private loaded: Promise<Transport> | undefined;

  constructor(private readonly load: () => Promise<Transport>) {}

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    this.loaded ??= this.load();
    return (await this.loaded).send(request, signal);
  }
}
