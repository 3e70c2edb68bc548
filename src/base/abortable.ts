import { onAbort } from './onAbort';

/**
 * Settles as `promise` does, or rejects with the signal's reason as soon as it is aborted, so that a cancel takes effect at once
 * even where the work underneath takes a while to notice.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) {
      abort();
    }
    const ignoreAbort = onAbort(signal, abort);
    promise.then(resolve, reject).finally(ignoreAbort);
  });
}
