import PQueue from 'p-queue';
import { setTimeout } from 'node:timers/promises';
import { abortable } from '../base/abortable';
import type { WaitListener } from '../calls/lookup';
import { allowedRequests, type RateLimit } from './rateLimit';

/**
 * Requests of one account wait for their turn here, whichever look-up they belong to. HubSpot's window rolls, so each request
 * takes a place in it and gives it back when the interval after its answer has passed. Places are kept by timers and not by the time of day,
 * which may jump.
 */
export class Pace {
  private readonly connections: PQueue;
  private readonly window: PQueue;
  /** When each request of the present window was sent, by a clock that does not jump. */
  private sent: readonly number[] = [];
  private limit: RateLimit;
  private paused: AbortController | undefined;

  constructor(private options: PaceOptions) {
    this.limit = options.limit;
    this.connections = new PQueue({ concurrency: options.maxConcurrentRequests });
    this.window = new PQueue({ concurrency: this.allowed(0) });
  }

  /**
   * Runs `task` when it is its turn, and tells it how many of our requests are in the window then, its own included. `onWait` is
   * told when the window is full. An aborted task leaves the queue.
   */
  run<T>(task: (own: number) => Promise<T>, signal: AbortSignal, onWait: WaitListener): Promise<T> {
    const turn = async (): Promise<T> => {
      const place = await this.enterWindow(signal, onWait);
      try {
        return await task(place.own);
      } finally {
        place.leave();
      }
    };
    return abortable(this.connections.add(turn, { signal }), signal);
  }

  /** Takes over the limit that came with the answer to a request which was the `own`-th of ours in its window. */
  learn(limit: RateLimit, own: number): void {
    this.limit = limit;
    this.window.concurrency = this.allowed(own);
  }

  /** Sends nothing more for a while: HubSpot has refused a request for coming too soon. */
  pause(delayMs: number): void {
    this.paused?.abort();
    const { signal } = (this.paused = new AbortController());
    this.window.pause();
    setTimeout(delayMs, undefined, { signal }).then(
      () => void this.window.start(),
      // A later pause has taken over.
      () => undefined,
    );
  }

  /** The user's settings may change between two look-ups. */
  configure({ marginPercent, maxConcurrentRequests }: Omit<PaceOptions, 'limit'>): void {
    this.options = { ...this.options, marginPercent, maxConcurrentRequests };
    this.connections.concurrency = maxConcurrentRequests;
    const { requests, intervalMs } = this.limit;
    this.learn({ requests, intervalMs }, 0);
  }

  /** How many requests are sent in which interval, as far as is known. */
  get rate(): RateLimit {
    return { requests: this.window.concurrency, intervalMs: this.limit.intervalMs };
  }

  private async enterWindow(signal: AbortSignal, onWait: WaitListener): Promise<Place> {
    const { intervalMs } = this.limit;
    if (intervalMs === 0) {
      return nowhere;
    }
    const isFull = this.window.isPaused || this.window.pending >= this.window.concurrency;
    const onEntered = isFull
      ? onWait({ kind: 'pace', requests: this.window.concurrency, intervalMs })
      : undefined;
    const entered = new Promise<Place>(resolve => {
      void this.window.add(async () => {
        // One that was given up on the way uses nothing.
        if (!signal.aborted) {
          const answered = new Promise<void>(leave => resolve({ own: this.countOwn(), leave }));
          await Promise.race([answered, setTimeout(longestTravelMs)]);
          await setTimeout(intervalMs);
        }
      });
    });
    return abortable(entered, signal).finally(onEntered);
  }

  private countOwn(): number {
    const now = performance.now();
    this.sent = [...this.sent.filter(sent => sent > now - this.limit.intervalMs), now];
    return this.sent.length;
  }

  private allowed(own: number): number {
    return allowedRequests(this.limit, this.options.marginPercent, own);
  }
}

export interface PaceOptions {
  /** What to assume until HubSpot has said it. */
  readonly limit: RateLimit;
  /** The part of the limit that is left for others, in percent. */
  readonly marginPercent: number;
  readonly maxConcurrentRequests: number;
}

/** A request's place in the window. */
interface Place {
  readonly own: number;
  readonly leave: () => void;
}

const nowhere: Place = { own: 0, leave: () => undefined };

/**
 * HubSpot counts when a request arrives, which is not later than its answer. One that is long in being answered has arrived
 * by now all the same.
 */
const longestTravelMs = 2_000;
