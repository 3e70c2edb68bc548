/** As much of what is around a line is shown with it, in pixels. */
const aroundPx = { above: 60, below: 30 };

/** Scrolls the tree until the element is as far below its upper edge as told. */
export function scrollTo(target: Element, line: Element, offset: number): void {
  const scroller = treeScroller(target);
  if (scroller !== null) {
    const { top } = scroller.getBoundingClientRect();
    scroller.scrollTop += line.getBoundingClientRect().top - top - offset;
  }
}

/**
 * Brings a line of the tree into view: to its beginning or, with `nearest`, no further than needed. The browser's own way to do that
 * scrolls all that is around the tree as well, and VS Code's frame around the page gives way by a few pixels.
 */
export function bringIntoView(target: Element, line: Element, to: 'start' | 'nearest'): void {
  const scroller = treeScroller(target);
  if (scroller === null) {
    return;
  }
  const { bottom, top } = scroller.getBoundingClientRect();
  const place = line.getBoundingClientRect();
  const isAbove = place.top < top + aroundPx.above;
  const isBelow = place.bottom > bottom - aroundPx.below;
  if (to === 'start' || isAbove) {
    scrollTo(target, line, aroundPx.above);
  } else if (isBelow) {
    scrollTo(target, line, bottom - top - aroundPx.below - place.height);
  }
}

/** The part of the JSON editor that is scrolled. */
export function treeScroller(target: Element): Element | null {
  return target.querySelector('[data-jsoneditor-scrollable-contents]');
}
