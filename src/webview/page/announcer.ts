import { element } from '../elements/element';

/** How often progress is worth hearing of, in milliseconds. It is shown far more often. */
const speakEveryMs = 10_000;

/** Tells those who cannot see the panel how far the look-up is, now and then, and how it ended, at once. */
export class Announcer {
  /** A live region must be on the page before it speaks, so it stays there when it has nothing to say. */
  readonly element = element('p', { class: 'visually-hidden', role: 'status' });
  private spokeMs: number | undefined;

  /** `ending` is said once `progress` has stopped; a look-up that had ended before it was shown is not news. */
  show(progress: string | undefined, ending: string): void {
    if (progress === undefined) {
      if (this.spokeMs !== undefined) {
        this.element.textContent = ending;
        this.spokeMs = undefined;
      }
      return;
    }
    const now = performance.now();
    if (this.spokeMs === undefined || now - this.spokeMs >= speakEveryMs) {
      this.element.textContent = progress;
      this.spokeMs = now;
    }
  }
}
