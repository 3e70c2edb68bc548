import { DelegateBackoff, handleType, retry } from 'cockatiel';
import { abortable } from '../base/abortable';
import type { LookupFailure } from '../calls/lookupFailure';
import { failureOfResponse } from './failureOfResponse';
import { HubSpotError } from './hubSpotError';
import { maxAttempts, retryDelay } from './retryDelay';
import type { HubSpotRequest, HubSpotResponse, Transport } from './transport';

/** Sends a request again while {@link retryDelay} says that this helps; then answers or rejects as the last attempt did. */
export class RetryingTransport implements Transport {
  constructor(
    private readonly inner: Transport,
    private readonly delayOf: typeof retryDelay = retryDelay,
  ) {}

  send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    let attempt = 0;
    let delayMs: number | undefined;
    const isWorthRetrying = (failure: LookupFailure | undefined): boolean => {
      delayMs = failure && this.delayOf(failure, attempt, Math.random());
      return delayMs !== undefined;
    };
    const policy = retry(
      handleType(HubSpotError, ({ failure }) => isWorthRetrying(failure)).orWhenResult(response =>
        isWorthRetrying(failureOfResponse(response as HubSpotResponse)),
      ),
      { maxAttempts: maxAttempts - 1, backoff: new DelegateBackoff(() => delayMs ?? 0) },
    );
    const sending = policy.execute(() => {
      attempt++;
      return this.inner.send(request, signal);
    }, signal);
    return abortable(sending, signal);
  }
}
