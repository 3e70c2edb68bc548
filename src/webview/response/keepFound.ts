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

/** The place of the match that is shown. The editor names places by JSON pointers. */
function foundPlace(target: HTMLElement): readonly string[] | undefined {
  const match = target.querySelector('.jse-highlight.jse-active');
  const pointer = match?.closest<HTMLElement>('[data-path]')?.dataset['path'];
  return pointer === undefined ? undefined : decodePointer(decodeURIComponent(pointer));
}

/** https://www.rfc-editor.org/rfc/rfc6901 */
function decodePointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
