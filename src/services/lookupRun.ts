import { applyExchanges } from '../calls/applyExchanges';
import type { Lookup, LookupWait, ReadExchange } from '../calls/lookup';
import type { ReadBatch } from '../calls/readBatch';

/** Answers arrive faster than anyone reads: after the first one, they are published together this often. */
const publishEveryMs = 100;

/** Where nothing arrives for longer than this, what the clock changes is published all the same. */
const publishAtLeastEveryMs = 900;

/** One run over a look-up, from its start to its end: takes in what arrives and publishes the look-up as it then is. */
export class LookupRun {
  /** By a clock that does not jump. */
  private readonly startedMs = performance.now();
  private readonly arrived: ReadExchange[] = [];
  private readonly waits = new Set<LookupWait>();
  private current: Lookup;
  private timer: NodeJS.Timeout | undefined;
  private isDue = false;
  private isResting = false;
  private hasEnded = false;

  constructor(
    private readonly before: Lookup,
    batches: readonly ReadBatch[],
    private readonly ends: LookupRunEnds,
  ) {
    const total = batches.reduce((sum, batch) => sum + batch.ids.length, 0);
    const batchSize = Math.max(0, ...batches.map(({ ids }) => ids.length));
    const progress = { total, ended: 0, elapsedMs: 0, batchSize };
    this.current = { ...before, state: 'running', progress };
    this.rest();
  }

  /** The look-up as it was last published. */
  get lookup(): Lookup {
    return this.current;
  }

  /** Takes in how a batch ended. */
  add(exchange: ReadExchange): void {
    this.arrived.push(exchange);
    this.publishSoon();
  }

  /** Shows why something does not go on, until the function it answers is called. */
  wait(wait: LookupWait): () => void {
    this.waits.add(wait);
    this.publishSoon();
    return () => {
      this.waits.delete(wait);
      this.publishSoon();
    };
  }

  /** The look-up as it ended, published at once. */
  end(state: 'done' | 'cancelled'): void {
    clearTimeout(this.timer);
    this.hasEnded = true;
    this.waits.clear();
    this.current = { ...this.takeIn(), state };
    this.ends.onPublish(this.current);
  }

  /** The first at once, because somebody is waiting for it. */
  private publishSoon(): void {
    this.isDue = true;
    if (this.isResting && !this.hasEnded) {
      this.publish();
    }
  }

  private publish(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    this.isResting = false;
    this.timer = setTimeout(() => {
      if (this.isDue) {
        this.publish();
      } else {
        this.rest();
      }
    }, publishEveryMs);
    this.ends.onPublish(this.takeIn());
  }

  /** Until something happens: then that is published at once. */
  private rest(): void {
    this.isResting = true;
    this.timer = setTimeout(() => this.publish(), publishAtLeastEveryMs);
  }

  private takeIn(): Lookup {
    const elapsedMs = Math.round(performance.now() - this.startedMs);
    const next = applyExchanges(this.current, this.arrived.splice(0));
    const { batchSize, ended, total } = next.progress;
    const wait = [...this.waits].at(-1);
    this.current = {
      ...next,
      progress: { total, ended, elapsedMs, batchSize, ...(wait === undefined ? {} : { wait }) },
      durationMs: this.before.durationMs + elapsedMs,
      requests: this.before.requests + this.ends.requests(),
    };
    return this.current;
  }
}

/** Where a run's numbers come from, and where its look-up goes. */
export interface LookupRunEnds {
  /** HTTP requests sent so far. */
  readonly requests: () => number;
  readonly onPublish: (lookup: Lookup) => void;
}
