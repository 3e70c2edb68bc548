/**
 * Keeps the JSON editor usable without a mouse. It builds its parts anew as one goes, so this is done each time they change:
 * the tree is one stop on the way of the Tab key and not one for each fold, and what is below a line is said to be.
 */
export function keepAccessible(target: HTMLElement, label: string): void {
  const repair = (): void => {
    for (const button of target.querySelectorAll('.jse-contents button:not([tabindex])')) {
      button.setAttribute('tabindex', '-1');
    }
    for (const list of target.querySelectorAll(':is(.jse-props, .jse-items):not([role])')) {
      list.setAttribute('role', 'group');
    }
    for (const input of target.querySelectorAll('.jse-hidden-input[aria-hidden]')) {
      input.removeAttribute('aria-hidden');
      input.setAttribute('tabindex', '0');
      input.setAttribute('aria-label', label);
    }
  };
  new MutationObserver(repair).observe(target, { childList: true, subtree: true });
  repair();
}
