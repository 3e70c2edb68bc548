/** Does something once the browser has painted what is on the page now. A page that is not seen is not painted. */
export function afterPaint(act: () => void): void {
  if (document.hidden) {
    setTimeout(act);
  } else {
    // Called before the page is painted; what it puts off is done after that.
    requestAnimationFrame(() => setTimeout(act));
  }
}
