import PQueue from 'p-queue';
import { setTimeout } from 'node:timers/promises';
import { abortable } from '../../base/abortable';
import type { PaceWait, WaitListener } from '../../calls/lookup';
import { allowedRequests, type RateLimit } from './rateLimit';
import { longestTravelMs, SharedWindow, type Sent } from './sharedWindow';

/**
 * Requests of one account wait for their turn here, whichever look-up they belong to. HubSpot's window rolls, so each request
 * takes a place in it and gives it back when the interval after its answer has passed, or after {@link longestTravelMs} where that
 * is longer in coming. Places are kept by timers and not by the time of day, which may jump.
 */
export class Pace {
  private readonly window: PQueue;
  private readonly connections: PQueue;
  private readonly shared = new SharedWindow();
  private limit: RateLimit;
  private paused: AbortController | undefined;
  /** By a clock that does not jump. */
  private pausedUntilMs = 0;
  /** The place in line of the request that was sent last. */
  private reached = 0;

  constructor(private options: PaceOptions) {
    this.limit = options.limit;
    this.window = new PQueue({ concurrency: this.allowed });
    this.connections = new PQueue({ concurrency: options.maxConcurrentRequests });
  }

  /**
   * Runs `task` when it is its turn, and tells it as what it is counted. One that is aborted while it waits rejects when its turn
   * comes, and takes none of the limit.
   */
  async run<T>(task: (sent: Sent) => Promise<T>, turn: Turn): Promise<T> {
    const { place, signal } = turn;
    const leave = await this.enterWindow(turn);
    const send = (): Promise<T> => {
      if (signal.aborted) {
        // One that was given up on the way uses nothing.
        leave();
        signal.throwIfAborted();
      }
      this.reached = Math.max(this.reached, place);
      const sent = this.shared.send(this.limit.intervalMs);
      const answer = task(sent);
      // Neither the answer nor a function made here, which knows who asked: a look-up would be held in memory as long as its places.
      void this.leaveLater(sent, answer.then(ignore, ignore), leave);
      return answer;
    };
    return this.connections.add(send, { priority: -place });
  }

  /**
   * The place in line of a look-up's next request, given that of its last one. Who comes late stands where the line is now, and
   * from there look-ups take turns: a small one does not wait for all of a big one.
   */
  placeAfter(last: number): number {
    return Math.max(this.reached, last) + 1;
  }

  /** Takes over the limit that came with the answer to a request. */
  learn(limit: RateLimit, sent: Sent): void {
    // Nobody counts, whatever the answers say: the sample portal repeats what HubSpot's say.
    if (this.limit.intervalMs === 0) {
      return;
    }
    this.limit = limit;
    this.shared.learn(limit, sent);
    this.window.concurrency = this.allowed;
  }

  /** HubSpot has refused a request for coming too soon. */
  refuse(sent: Sent, delayMs: number): void {
    this.shared.refuse(sent);
    this.pause(delayMs);
  }

  /** Sends nothing for a while. Of several waits the longest counts. */
  pause(delayMs: number): void {
    const untilMs = performance.now() + delayMs;
    if (untilMs <= this.pausedUntilMs) {
      return;
    }
    this.pausedUntilMs = untilMs;
    this.paused?.abort();
    const { signal } = (this.paused = new AbortController());
    const queues = [this.window, this.connections];
    // Those that have a place and wait for a connection as well.
    queues.forEach(queue => queue.pause());
    setTimeout(delayMs, undefined, { signal }).then(
      () => queues.forEach(queue => queue.start()),
      // A later pause has taken over.
      () => undefined,
    );
  }

  /** The user's settings may change between two look-ups. What is known of the limit, and of who else uses it, stays known. */
  configure({ marginPercent, maxConcurrentRequests }: Omit<PaceOptions, 'limit'>): void {
    this.options = { ...this.options, marginPercent, maxConcurrentRequests };
    this.connections.concurrency = maxConcurrentRequests;
    this.window.concurrency = this.allowed;
  }

  /** How many requests are sent in which interval, as far as is known. */
  get rate(): RateLimit {
    return { requests: this.window.concurrency, intervalMs: this.limit.intervalMs };
  }

  /** What a request waits for that finds the window full, in numbers as they are now. */
  get wait(): PaceWait {
    const { firstSentMs } = this.shared;
    const now = performance.now();
    const freeMs = firstSentMs === undefined ? now : firstSentMs + this.limit.intervalMs;
    const untilMs = Math.max(freeMs, this.pausedUntilMs);
    return { kind: 'pace', ...this.rate, placeInMs: Math.max(0, Math.round(untilMs - now)) };
  }

  /** Resolves to what gives the place back. */
  private enterWindow({ onWait, place, signal }: Turn): Promise<() => void> {
    const { intervalMs } = this.limit;
    if (intervalMs === 0) {
      return Promise.resolve(() => undefined);
    }
    const isFull = this.window.isPaused || this.window.pending >= this.window.concurrency;
    const entered = new Promise<() => void>(resolve => {
      void this.window.add(() => new Promise<void>(resolve), { priority: -place });
    });
    if (isFull) {
      const onEntered = onWait(this.wait);
      abortable(entered, signal).then(onEntered, onEntered);
    }
    return entered;
  }

  private async leaveLater(sent: Sent, answered: Promise<void>, leave: () => void): Promise<void> {
    await Promise.race([answered, setTimeout(longestTravelMs)]);
    await setTimeout(this.limit.intervalMs);
    this.shared.age(sent);
    leave();
  }

  private get allowed(): number {
    return allowedRequests(this.limit, this.options.marginPercent, this.shared.usedByOthers);
  }
}

/** How fast one account may be asked. */
export interface PaceOptions {
  /** What to assume until HubSpot has said it. */
  readonly limit: RateLimit;
  /** The part of the limit that is left for others, in percent. */
  readonly marginPercent: number;
  readonly maxConcurrentRequests: number;
}

const ignore = (): void => undefined;

/** How a request waits for its turn. */
export interface Turn {
  /** The lower, the sooner; see {@link Pace.placeAfter}. */
  readonly place: number;
  readonly signal: AbortSignal;
  /** Told when the window is full. */
  readonly onWait: WaitListener;
}
