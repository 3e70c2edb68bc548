import { handleType, retry } from 'cockatiel';
import { setTimeout } from 'node:timers/promises';
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
      { maxAttempts: maxAttempts - 1 },
    );
    const running = policy.execute(async () => {
      signal.throwIfAborted();
      if (delayMs !== undefined) {
        // Not left to the policy, which sits out its wait whoever cancels and holds until then what was asked.
        await abortable(setTimeout(delayMs), signal);
      }
      attempts++;
      onWaited?.();
      return attempt(attempts > 1);
    }, signal);
    return abortable(running, signal).finally(() => onWaited?.());
  }
}
