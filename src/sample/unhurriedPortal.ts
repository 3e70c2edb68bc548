import { turn } from '../base/turn';
import type { Transport } from '../hubspot/transport';

/**
 * A portal that takes its time where it is asked a lot, and has the event loop run before each answer, as a network does. Else a
 * look-up of any size would end at a stretch, in which nobody could see how far it is, or cancel it. Few requests are answered at once.
 */
export function unhurriedPortal(portal: Transport): Transport {
  let lastDueMs = 0;
  return {
    async send(request, signal) {
      const nowMs = performance.now();
      lastDueMs = Math.max(lastDueMs + apartMs, nowMs - (few - 1) * apartMs);
      const waitMs = lastDueMs - nowMs;
      await (waitMs > 0 ? sleep(waitMs) : turn());
      return portal.send(request, signal);
    },
  };
}

/** How far answers are apart where there are many: 60,000 IDs take six seconds, where HubSpot takes half a minute. */
const apartMs = 10;

/** So many requests at a time wait for nothing. */
const few = 10;

/** Who is cancelled waits for no answer, so nothing has to end this. */
function sleep(delayMs: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, delayMs);
  });
}
