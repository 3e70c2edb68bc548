/** Does something once the browser has painted what is on the page now. A page that is not seen is not painted. */
export function afterPaint(act: () => void): void {
  if (document.hidden) {
    setTimeout(act);
  } else {
    // Called before the page is painted; what it puts off is done after that.
    requestAnimationFrame(() => setTimeout(act));
  }
}

/** The same, but not before `isSo`: looks after each paint, and gives up waiting after `mostLooks` of them. */
export function afterPaintOf(isSo: () => boolean, act: () => void, mostLooks = 60): void {
  afterPaint(() => {
    if (isSo() || mostLooks <= 1) {
      act();
    } else {
      afterPaintOf(isSo, act, mostLooks - 1);
    }
  });
}
