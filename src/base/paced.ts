import type { Disposable } from './disposables';

/**
 * Does a task when asked to, though not more often than every so many milliseconds. The first time is at once, because somebody is
 * waiting for it; whatever is asked for in between is done once, when the time has come, so that the last state is never left out.
 *
 * Packages that do this wrap a function. None of them can be told that the work was done by other means just now ({@link rest}).
 */
export class Paced implements Disposable {
  private timer: NodeJS.Timeout | undefined;
  private isAsked = false;
  private isDisposed = false;

  constructor(
    private readonly everyMs: number,
    private readonly task: () => void,
  ) {}

  /** Now where it has rested, else as soon as it has. */
  run(): void {
    if (this.timer === undefined) {
      this.runNow();
    } else {
      this.isAsked = true;
    }
  }

  /** However short a time ago the last one was; the rest begins anew. */
  runNow(): void {
    if (!this.isDisposed) {
      this.rest();
      this.task();
    }
  }

  /** Does what is due, if anything is. */
  flush(): void {
    if (this.isAsked) {
      this.runNow();
    }
  }

  /** Rests as after the task, for what it does is done. */
  rest(): void {
    this.cancel();
    if (this.isDisposed) {
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.flush();
    }, this.everyMs);
  }

  /** Forgets what was asked for. The next is done at once. */
  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isAsked = false;
  }

  /** Does nothing from now on, whoever asks. */
  dispose(): void {
    this.isDisposed = true;
    this.cancel();
  }
}
