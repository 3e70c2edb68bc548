import { Paced } from '../../base/paced';
import { applyExchanges } from '../../calls/applyExchanges';
import type { Lookup, LookupWait, PaceWait, ReadExchange } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';

/** Answers arrive faster than anyone reads: after the first one, they are published together this often. */
const publishEveryMs = 100;

/** Where nothing arrives, what the clock changes is published all the same. */
const publishAtLeastEveryMs = 1000;

/** HubSpot takes a second or two for a full request; whoever waits longer wants to know for what. */
const silentAfterMs = 3000;

/** One run over a look-up, from its start to its end: takes in what arrives and publishes the look-up as it then is. */
export class LookupRun {
  /** By a clock that does not jump. */
  private readonly startedMs = performance.now();
  /** When something arrived, or a wait was over, for the last time. */
  private lastNewsMs = this.startedMs;
  private readonly arrived: ReadExchange[] = [];
  private readonly waits = new Set<LookupWait>();
  /** Why something is sent again, until an answer shows that it is over: what waits its turn then waits because of that. */
  private trouble: LookupWait | undefined;
  private current: Lookup;
  private clockTimer: NodeJS.Timeout | undefined;
  /** The first at once, because somebody is waiting for it. */
  private readonly publishing = new Paced(publishEveryMs, () => this.publish());

  constructor(
    private readonly before: Lookup,
    batches: readonly ReadBatch[],
    private readonly ends: LookupRunEnds,
  ) {
    const total = batches.reduce((sum, batch) => sum + batch.ids.length, 0);
    const batchSize = Math.max(0, ...batches.map(({ ids }) => ids.length));
    const progress = { total, ended: 0, elapsedMs: 0, batchSize };
    this.current = { ...before, state: 'running', progress };
    this.publishLater();
  }

  /** The look-up as it was last published. */
  get lookup(): Lookup {
    return this.current;
  }

  /** Takes in how a batch ended. */
  add(exchange: ReadExchange): void {
    this.arrived.push(exchange);
    this.lastNewsMs = performance.now();
    const { outcome } = exchange;
    // HubSpot has read what it refuses: that it could not be asked is over as well.
    if (outcome.kind === 'answered' || outcome.failure.kind === 'rejected') {
      this.trouble = undefined;
    }
    this.publishing.run();
  }

  /** Shows why something does not go on, until the function it answers is called. */
  wait(wait: LookupWait): () => void {
    this.waits.add(wait);
    if (wait.kind === 'retry') {
      this.trouble = wait;
    }
    this.publishing.run();
    return () => {
      this.waits.delete(wait);
      this.lastNewsMs = performance.now();
      this.publishing.run();
    };
  }

  /** The look-up as it ended, published at once. */
  end(state: 'done' | 'cancelled'): void {
    clearTimeout(this.clockTimer);
    this.publishing.dispose();
    // Nobody waits any more.
    this.waits.clear();
    this.lastNewsMs = performance.now();
    this.current = { ...this.takeIn(), state };
    this.ends.onPublish(this.current);
  }

  private publish(): void {
    this.publishLater();
    this.ends.onPublish(this.takeIn());
  }

  private publishLater(): void {
    clearTimeout(this.clockTimer);
    this.clockTimer = setTimeout(() => this.publishing.run(), publishAtLeastEveryMs);
  }

  /** Why nothing arrives now. The limit is learnt from answers, which come after the wait has begun. */
  private get waiting(): LookupWait | undefined {
    const last = [...this.waits].at(-1);
    const wait = last && (this.trouble ?? last);
    return wait?.kind === 'pace' ? (this.ends.paceWait() ?? wait) : (wait ?? this.silence);
  }

  /** Requests are on their way, and HubSpot says nothing. */
  private get silence(): LookupWait | undefined {
    const seconds = Math.floor((performance.now() - this.lastNewsMs) / 1000);
    const waitedMs = seconds * 1000;
    return waitedMs >= silentAfterMs && this.ends.requests() > 0
      ? { kind: 'answer', waitedMs }
      : undefined;
  }

  private takeIn(): Lookup {
    const elapsedMs = Math.round(performance.now() - this.startedMs);
    const next = applyExchanges(this.current, this.arrived.splice(0));
    const { batchSize, ended, total } = next.progress;
    const wait = this.waiting;
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
  readonly paceWait: () => PaceWait | undefined;
  readonly onPublish: (lookup: Lookup) => void;
}
