/**
 * Gives the keyboard back to where it was when it comes back to the page with nothing in focus: VS Code's own menu takes it away and
 * forgets where from.
 */
export function keepFocus(page: Window): void {
  let last: HTMLElement | undefined;
  const { document } = page;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  page.addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected === true) {
      last.focus({ preventScroll: true });
    }
  });
}
