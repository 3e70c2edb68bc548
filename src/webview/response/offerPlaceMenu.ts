import { pathOf } from './topLine';

/** The tree as its menu sees it. */
export interface TreeWithMenu {
  /** The place selected in the tree, if any. */
  selected(): readonly string[] | undefined;
  /** Selects the place and brings it into view. */
  select(path: readonly string[]): void;
  /** Where the place stands on the page. */
  find(path: readonly string[]): Element | null;
}

/**
 * Lets VS Code's own menu open for a place of the tree: at the mouse, or at the one selected. The JSON editor lets the event come
 * no further than itself, for a menu of its own, so that it is said again from outside it.
 */
export function offerPlaceMenu(target: HTMLElement, tree: TreeWithMenu): void {
  const open = (path: readonly string[] | undefined, mouse?: Point): void => {
    if (path === undefined) {
      return;
    }
    tree.select(path);
    describeMenu(target, path);
    const { clientX, clientY } = mouse ?? belowLine(tree.find(path));
    target.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY }),
    );
  };
  const onMenu = (event: MouseEvent): void => {
    if (event.target === target || isWithinSearch(event)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (isByPointer(event)) {
      open(pathAt(event), event);
    } else {
      open(tree.selected());
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F10' && event.shiftKey && !isWithinSearch(event)) {
      event.preventDefault();
      event.stopPropagation();
      open(tree.selected());
    }
  };
  target.addEventListener('contextmenu', onMenu, { capture: true });
  target.addEventListener('keydown', onKeyDown, { capture: true });
}

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What is in the menu goes by this. */
function describeMenu(target: HTMLElement, [list, index]: readonly string[]): void {
  const isItem = index !== undefined;
  target.dataset['vscodeContext'] = JSON.stringify({
    webviewSection: 'hubspotCalls.place',
    preventDefaultContextMenuItems: true,
    isOfCall: isItem && (list === 'results' || list === 'errors'),
    isInRecord: isItem && list === 'results',
  });
}

function pathAt({ target }: MouseEvent): readonly string[] | undefined {
  const line = target instanceof Element ? target.closest('[data-path]') : null;
  return line === null ? undefined : pathOf(line);
}

/** What has members is as high as all of them: its first line counts. */
function belowLine(node: Element | null): Point {
  const line = node?.querySelector('.jse-key-outer, .jse-contents') ?? node;
  const { bottom = 0, left = 0 } = line?.getBoundingClientRect() ?? {};
  return { clientX: left, clientY: bottom };
}

function isWithinSearch({ target }: Event): boolean {
  return target instanceof Element && target.closest('.jse-search-box') !== null;
}

/** On a Mac, the first button with Ctrl is the second one. Of a finger there is no button. */
function isByPointer(event: MouseEvent): boolean {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return event.button === secondButton || event.ctrlKey || isTouch;
}

const secondButton = 2;
