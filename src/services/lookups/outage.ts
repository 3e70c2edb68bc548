import type { ReadOutcome } from '../../calls/lookup';
import { isOutOfReach } from '../../calls/lookupFailure';

/** So many batches that were sent again and again in vain show that the others would be as well. */
const mostInVain = 3;

/** In milliseconds: a line that was there and is gone comes back sooner, as a rule. */
const patienceMs = 30_000;

/** Tells whether HubSpot is out of reach, so that a big look-up does not send each of its batches to find that out. */
export class Outage {
  private inVain = 0;
  /** By a clock that does not jump. */
  private answeredMs: number | undefined;

  /** True where no request that is still to come has a chance, as far as those show that have ended. */
  get isLasting(): boolean {
    const isLong =
      this.answeredMs === undefined || performance.now() - this.answeredMs >= patienceMs;
    return isLong && this.inVain >= mostInVain;
  }

  /** Takes in how a request ended, with its retries. */
  learn(outcome: ReadOutcome): void {
    if (outcome.kind === 'failed' && isOutOfReach(outcome.failure.kind)) {
      this.inVain++;
    } else {
      this.inVain = 0;
      this.answeredMs = performance.now();
    }
  }
}
