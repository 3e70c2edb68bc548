import { DelegateBackoff, handleType, retry } from 'cockatiel';
import { abortable } from '../../base/abortable';
import type { WaitListener } from '../../calls/lookup';
import { HubSpotError } from '../failures/hubSpotError';
import { maxAttempts, type retryDelay } from './retryDelay';

/**
 * Makes an attempt again while {@link retryDelay} says that this helps; then answers or rejects as the last one did. An attempt is told
 * whether it is not the first. Where the signal is aborted this rejects at once, whatever the attempt is waiting for.
 */
export class Retries {
  constructor(
    private readonly onWait: WaitListener,
    private readonly delayOf: typeof retryDelay,
  ) {}

  run<T>(attempt: (isRetry: boolean) => Promise<T>, signal: AbortSignal): Promise<T> {
    let attempts = 0;
    let delayMs: number | undefined;
    let onWaited: (() => void) | undefined;
    const policy = retry(
      handleType(HubSpotError, ({ failure }) => {
        delayMs = signal.aborted ? undefined : this.delayOf(failure, attempts, Math.random());
        onWaited =
          delayMs === undefined ? undefined : this.onWait({ kind: 'retry', failure, delayMs });
        return delayMs !== undefined;
      }),
      { maxAttempts: maxAttempts - 1, backoff: new DelegateBackoff(() => delayMs ?? 0) },
    );
    const running = policy.execute(() => {
      // The policy sits out its wait whoever cancels, and then asks for the attempt.
      signal.throwIfAborted();
      attempts++;
      onWaited?.();
      return attempt(attempts > 1);
    }, signal);
    return abortable(running, signal).finally(() => onWaited?.());
  }
}
