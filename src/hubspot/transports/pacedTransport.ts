import type { WaitListener } from '../../calls/lookup';
import { failureOfResponse } from '../failures/failureOfResponse';
import type { Pace } from '../limits/pace';
import { rateLimitOf } from '../limits/rateLimit';
import type { Sent } from '../limits/sharedWindow';
import type { retryDelay } from '../retrying/retryDelay';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';

/** Sends each request when the pace allows it, and lets the pace learn from each answer. */
export class PacedTransport implements Transport {
  /** The place in line of its last request. */
  private place = 0;

  constructor(
    private readonly inner: Transport,
    private readonly pace: Pace,
    private readonly onWait: WaitListener,
    private readonly delayOf: typeof retryDelay,
  ) {}

  send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    const send = async (sent: Sent): Promise<HubSpotResponse> => {
      const response = await this.inner.send(request, signal);
      this.learnFrom(response, sent);
      return response;
    };
    const place = request.isRetry === true ? firstPlace : this.nextPlace();
    return this.pace.run(send, { place, signal, onWait: this.onWait });
  }

  private nextPlace(): number {
    this.place = this.pace.placeAfter(this.place);
    return this.place;
  }

  /** The whole account waits where one request came too soon: what is sent meanwhile would be refused as well. */
  private learnFrom(response: HubSpotResponse, sent: Sent): void {
    const failure = failureOfResponse(response);
    const delayMs =
      failure?.kind === 'rateLimited' ? this.delayOf(failure, 1, Math.random()) : undefined;
    if (delayMs !== undefined) {
      this.pace.refuse(sent, delayMs);
    }
    const limit = rateLimitOf(response.headers);
    if (limit !== undefined) {
      this.pace.learn(limit, sent);
    }
  }
}

/** What was sent before has waited long enough. */
const firstPlace = 0;
