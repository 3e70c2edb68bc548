/**
 * Lets VS Code's own keys work where the keyboard is in the JSON: the palette, closing the tab, all of them. VS Code listens at
 * the window, and the JSON editor lets no key come so far. What it makes no use of is said again from outside it.
 */
export function letKeysThrough(target: HTMLElement): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const stop = event.stopPropagation.bind(event);
    event.stopPropagation = () => {
      stop();
      if (!event.defaultPrevented && !document.body.dispatchEvent(copyOf(event))) {
        event.preventDefault();
      }
    };
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
}

function copyOf(event: KeyboardEvent): KeyboardEvent {
  return new KeyboardEvent(event.type, event);
}
