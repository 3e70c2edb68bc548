import { treeScroller } from './scrollTree';

/** No line is lower than this, and each begins before it. */
const linePx = 12;

/** A line of the tree. */
export interface TreeLine {
  readonly path: readonly string[];
  /** How far below the tree's upper edge it is, in pixels. Above it where less than 0. */
  readonly offset: number;
}

/** The uppermost line in view of a tree that has been scrolled, but for those of which `isMeant` says no. */
export function topLine(
  target: Element,
  isMeant: (path: readonly string[]) => boolean,
): TreeLine | undefined {
  const scroller = treeScroller(target);
  if (scroller === null || scroller.scrollTop === 0) {
    return undefined;
  }
  const { left, top, bottom } = scroller.getBoundingClientRect();
  for (let y = top + 1; y < bottom; y += linePx) {
    const line = document.elementFromPoint(left + linePx, y)?.closest('[data-path]');
    const path = line && pathOf(line);
    if (path && isMeant(path)) {
      return { path, offset: line.getBoundingClientRect().top - top };
    }
  }
  return undefined;
}

/** The place of a line. The JSON editor writes it as a JSON pointer, and that as a part of a URL. */
export function pathOf(line: Element): readonly string[] {
  const pointer = decodeURIComponent(line.getAttribute('data-path') ?? '');
  const names = pointer.split('/').slice(1);
  return names.map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
