import type { AccessToken } from '../tokens/accessToken';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';

/**
 * The token of a connection, asked for at each request, because some end while it is open. Told which one HubSpot has `refused`,
 * it answers another; the same again where there is no other. May reject with a `HubSpotError`.
 */
export type TokenSource = (refused?: AccessToken) => Promise<AccessToken>;

/** Sends each request with the token that holds at that moment and, where HubSpot refuses that, once more with another one. */
export class RenewingTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly tokens: TokenSource,
  ) {}

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    const token = await this.tokens();
    const response = await this.inner.send({ ...request, token }, signal);
    if (response.status !== 401) {
      return response;
    }
    // Another token may take a request of its own.
    signal.throwIfAborted();
    const another = await this.tokens(token);
    return another === token
      ? response
      : this.inner.send({ ...request, token: another, isRetry: true }, signal);
  }
}
