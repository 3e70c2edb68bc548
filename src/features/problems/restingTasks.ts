import type { Disposable } from '../../base/disposables';
import type { ErrorListener } from '../../base/emitter';

/**
 * Does a task about a text a moment after it is asked to, and then rests for many times as long as that took: a text that changes
 * all the time, such as a log, costs a small part of the time and no more.
 */
export class RestingTasks implements Disposable {
  /** The texts that are waiting, worked on or resting, and whether there is more to do afterwards. */
  private readonly busy = new Map<string, { isAsked: boolean; timer?: NodeJS.Timeout }>();

  constructor(
    private readonly task: (uri: string) => Promise<void>,
    /** Told why the task has failed, for nobody waits for it. */
    private readonly onError: ErrorListener,
    private readonly now: () => number = () => performance.now(),
  ) {}

  ask(uri: string): void {
    const known = this.busy.get(uri);
    if (known === undefined) {
      this.wait(uri, settleMs);
    } else {
      known.isAsked = true;
    }
  }

  dispose(): void {
    this.busy.forEach(({ timer }) => clearTimeout(timer));
    this.busy.clear();
  }

  private wait(uri: string, delayMs: number): void {
    const timer = setTimeout(() => {
      this.run(uri).catch(this.onError);
    }, delayMs);
    this.busy.set(uri, { isAsked: true, timer });
  }

  private async run(uri: string): Promise<void> {
    const known = this.busy.get(uri);
    if (known?.isAsked !== true) {
      this.busy.delete(uri);
      return;
    }
    known.isAsked = false;
    const start = this.now();
    try {
      await this.task(uri);
    } finally {
      this.rest(uri, this.now() - start);
    }
  }

  private rest(uri: string, tookMs: number): void {
    const known = this.busy.get(uri);
    if (known !== undefined) {
      const restMs = Math.max(shortestRestMs, tookMs * restFactor);
      known.timer = setTimeout(() => {
        this.run(uri).catch(this.onError);
      }, restMs);
    }
  }
}

/** Who writes a file may not be done with it. */
const settleMs = 200;
const shortestRestMs = 1000;
const restFactor = 20;
