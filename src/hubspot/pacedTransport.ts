import PQueue from 'p-queue';
import { abortable } from '../base/abortable';
import type { HubSpotRequest, HubSpotResponse, Transport } from './transport';

/** Requests of one account wait for their turn here, whichever look-up they belong to. */
export class Pace {
  private readonly queue: PQueue;

  constructor({ maxConcurrentRequests, requestsPerInterval, intervalMs }: PaceOptions) {
    this.queue = new PQueue({
      concurrency: maxConcurrentRequests,
      intervalCap: requestsPerInterval,
      interval: intervalMs,
      // HubSpot's window rolls, so two full windows back to back would be one request too many.
      strict: true,
    });
  }

  /** Runs `task` when it is its turn; an aborted one leaves the queue. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return abortable(this.queue.add(task, { signal }), signal);
  }

  setMaxConcurrentRequests(count: number): void {
    this.queue.concurrency = count;
  }
}

export interface PaceOptions {
  readonly maxConcurrentRequests: number;
  readonly requestsPerInterval: number;
  readonly intervalMs: number;
}

/**
 * HubSpot allows the smallest accounts 100 requests in any 10 s for each app; a tenth is left for whatever else uses the token.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const hubSpotLimit = { requestsPerInterval: 90, intervalMs: 10_000 } as const;

/** Sends each request when the pace allows it. */
export class PacedTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly pace: Pace,
  ) {}

  send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    return this.pace.run(() => this.inner.send(request, signal), signal);
  }
}
