import type { Page } from 'playwright-core';

/** A view that shows results. */
export type ResultView = 'tree' | 'panel';

/** Notes when views come to show found calls. It looks all the time and from within the page: whoever looks from outside sees less often. */
export class ResultSightings {
  private readonly seenMs = new Map<ResultView, number>();

  private constructor(private readonly page: Page) {}

  /** To be called before a panel is open: only pages that come after are watched. */
  static async watch(page: Page): Promise<ResultSightings> {
    const sightings = new ResultSightings(page);
    await page.exposeFunction('noteSighting', (view: ResultView, atMs: number) => {
      sightings.seenMs.set(view, Math.min(atMs, sightings.seenMs.get(view) ?? atMs));
    });
    await page.addInitScript(watchFrames);
    await page.evaluate(watchFrames);
    return sightings;
  }

  /** Does something and answers for each view, in their order, after how many milliseconds it showed a found call. */
  async after(act: () => Promise<void>, views: readonly ResultView[]): Promise<readonly number[]> {
    this.seenMs.clear();
    const startMs = Date.now();
    await act();
    while (Date.now() < startMs + limitMs) {
      const seenMs = views.flatMap(view => this.seenMs.get(view) ?? []);
      if (seenMs.length === views.length) {
        return seenMs.map(atMs => atMs - startMs);
      }
      await this.page.waitForTimeout(20);
    }
    throw new Error(`Only these views showed a call: ${[...this.seenMs.keys()].join(', ')}.`);
  }
}

/** Nobody waits for longer. */
const limitMs = 30_000;

/**
 * Runs in the workbench and in each webview of it. A webview's page is written into a frame that is there already; timers live
 * through that, callbacks for the next frame do not.
 */
const watchFrames = `(() => {
  const selectors = {
    tree: '[role=tree][aria-label=Lookups] .label-name',
    panel: '.counts li',
  };
  const shown = {};
  const look = () => {
    for (const [view, selector] of Object.entries(selectors)) {
      const texts = [...document.querySelectorAll(selector)].map(label => label.textContent);
      const isShown = texts.some(text => /\\bfound$/i.test(text));
      if (isShown && !shown[view]) {
        requestAnimationFrame(() => noteSighting(view, Date.now()));
      }
      shown[view] = isShown;
    }
    setTimeout(look, 10);
  };
  look();
})()`;
