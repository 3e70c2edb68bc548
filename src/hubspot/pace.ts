import PQueue from 'p-queue';
import { setTimeout } from 'node:timers/promises';
import { abortable } from '../base/abortable';
import type { WaitListener } from '../calls/lookup';
import { allowedRequests, type RateLimit } from './rateLimit';

/**
 * Requests of one account wait for their turn here, whichever look-up they belong to. HubSpot's window rolls, so each request
 * takes a place in it and gives it back when the interval has passed. Places are kept by timers and not by the time of day,
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
    const turn = async (): Promise<T> => task(await this.enterWindow(signal, onWait));
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

  private async enterWindow(signal: AbortSignal, onWait: WaitListener): Promise<number> {
    const { intervalMs } = this.limit;
    if (intervalMs === 0) {
      return 0;
    }
    const isFull = this.window.isPaused || this.window.pending >= this.window.concurrency;
    const onEntered = isFull
      ? onWait({ kind: 'pace', requests: this.window.concurrency, intervalMs })
      : undefined;
    const entered = new Promise<number>(resolve => {
      void this.window.add(async () => {
        // One that was given up on the way uses nothing.
        if (!signal.aborted) {
          resolve(this.countOwn());
          await setTimeout(intervalMs * (1 + jitter));
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

/** HubSpot counts when a request arrives, and a later one may travel faster than an earlier one: by up to this part of an interval. */
const jitter = 0.02;
