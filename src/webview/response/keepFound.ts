import { pathOf } from './topLine';

/** Selects what a search stands at when it closes: who searches for something wants to go on from there. */
export function keepFound(target: HTMLElement, select: (path: readonly string[]) => void): void {
  const onClose = (): void => {
    const path = foundPlace(target);
    if (path !== undefined) {
      // The editor closes its search at this very event, and gives the keyboard back to the tree.
      setTimeout(() => select(path), 0);
    }
  };
  target.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape' && isWithin(event, '.jse-search-box')) onClose();
    },
    { capture: true },
  );
  target.addEventListener(
    'click',
    event => {
      if (isWithin(event, '.jse-search-clear')) onClose();
    },
    { capture: true },
  );
}

/** The place of the match that is shown. */
function foundPlace(target: HTMLElement): readonly string[] | undefined {
  const match = target.querySelector('.jse-highlight.jse-active');
  const line = match?.closest('[data-path]');
  return line ? pathOf(line) : undefined;
}

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
