import { longestWaitMs, type LookupFailure } from '../../calls/lookupFailure';

/** How often one request is sent at most, the first time included. */
export const maxAttempts = 7;

/** Where waiting is no cure by itself, patience ends earlier. */
const maxOtherAttempts = 4;

/**
 * How long to wait before the same request is sent again, in milliseconds; `undefined` where sending it again does not help.
 * Batch read changes nothing, so repeating it is always safe. `attempt` counts from 1. Waits are those of HubSpot's error
 * handling guide; `random` (0 to 1) spreads clients that were refused together.
 */
export function retryDelay(
  failure: LookupFailure,
  attempt: number,
  random: number,
): number | undefined {
  const delayMs = baseDelay(failure, attempt);
  const most = failure.kind === 'rateLimited' ? maxAttempts : maxOtherAttempts;
  if (delayMs === undefined || attempt >= most) {
    return undefined;
  }
  const askedMs = failure.retryAfterMs ?? 0;
  return askedMs > longestWaitMs ? undefined : Math.max(askedMs, delayMs * (1 + random / 4));
}

function baseDelay(failure: LookupFailure, attempt: number): number | undefined {
  switch (failure.kind) {
    case 'rateLimited':
      return failure.category === 'SECONDLY' ? 1_000 : 10_000;
    case 'locked':
      return 2_000;
    case 'server':
      return isForSupport(failure) && attempt > 1 ? undefined : 500 * 2 ** (attempt - 1);
    // A garbled answer: the next one is whole as a rule.
    case 'protocol':
    case 'network':
      return 500 * 2 ** (attempt - 1);
    // A request that took the whole time-out once is not made quicker by patience.
    case 'timeout':
      return attempt === 1 ? 500 : undefined;
    case 'unauthorized':
    case 'wrongCredential':
    case 'keyRefused':
    case 'missingScope':
    case 'forbidden':
    case 'notFound':
    case 'dailyLimit':
    case 'migrating':
    case 'rejected':
      return undefined;
  }
}

/** HubSpot's guide says to contact its support about these: its network is set up wrongly, which no patience mends. */
function isForSupport({ status = 0 }: LookupFailure): boolean {
  return [522, 525, 526].includes(status);
}
