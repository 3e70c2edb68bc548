import type { PanelState } from '../panel/panelState';
import { onceRested } from './onceRested';

/**
 * Keeps how far a part of `root` is scrolled for the next life of the page. `restore` scrolls it back there: to be called when more
 * of it has come, and without effect once somebody has scrolled it or, with `forget`, gone elsewhere. The part may be made after this.
 */
export function keepScroll(
  root: HTMLElement,
  selector: string,
  name: string,
  state: PanelState,
): { readonly restore: () => void; readonly forget: () => void } {
  const part = (): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  let wanted = state.scrolled(name);
  const forget = (): void => void (wanted = undefined);
  for (const type of ['wheel', 'pointerdown', 'keydown']) {
    root.addEventListener(type, forget, { capture: true, passive: true });
  }
  const keepSoon = onceRested(() => {
    const scroller = part();
    // One that is not shown has no place, and one that is still being scrolled back is not where somebody wants it.
    if (scroller !== null && scroller.offsetParent !== null && wanted === undefined) {
      state.noteScroll(name, Math.round(scroller.scrollTop));
    }
  });
  root.addEventListener('scroll', keepSoon, { capture: true });
  const restore = (): void => {
    const scroller = part();
    if (scroller !== null && wanted !== undefined) {
      scroller.scrollTop = wanted;
    }
  };
  return { forget, restore };
}
