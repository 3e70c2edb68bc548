/** How long it rests, measured by how long it took. */
const restRatio = 2;

/** Does its task when asked to, but rests after it, so that the reader can do something as well. Asked meanwhile, it does it once then. */
export class RestingTask {
  private timer: number | undefined;
  private isAsked = false;

  constructor(private readonly task: () => void) {}

  run(): void {
    if (this.timer !== undefined) {
      this.isAsked = true;
      return;
    }
    const startedMs = performance.now();
    this.task();
    this.rest(restRatio * (performance.now() - startedMs));
  }

  private rest(durationMs: number): void {
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      if (this.isAsked) {
        this.isAsked = false;
        this.run();
      }
    }, durationMs);
  }
}
