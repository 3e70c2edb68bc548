import type { JsonEditor } from 'vanilla-jsoneditor';
import type { Json } from '../../base/json';
import { valueAt } from '../../base/valueAt';

/** The tree as the arrow keys see it. */
export interface TreeAtHand {
  readonly editor: JsonEditor;
  json(): Json;
  /** The place selected in the tree, if any. */
  selected(): readonly string[] | undefined;
  /** Selects the place and brings it into view. */
  select(path: readonly string[]): void;
}

/**
 * Lets the left and right arrow keys fold and unfold, and go up and down a level, as in every tree of VS Code. The JSON editor's
 * own go from a name to its value and back, which is of use only where both can be edited.
 */
export function addTreeKeys(target: HTMLElement, tree: TreeAtHand): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const path = tree.selected();
    if (path !== undefined && isInTree(event) && moveSideways(tree, path, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
}

/** Answers whether the key was one of the two. */
function moveSideways(tree: TreeAtHand, selected: readonly string[], key: string): boolean {
  const { editor } = tree;
  const path = [...selected];
  const children = Object.keys(membersOf(valueAt(tree.json(), path)));
  const isUnfolded = editor.findElement(path)?.classList.contains('jse-expanded') === true;
  switch (key) {
    case 'ArrowRight':
      if (!isUnfolded && children.length > 0) {
        editor.expand(path);
      } else if (children[0] !== undefined) {
        tree.select([...path, children[0]]);
      }
      return true;
    case 'ArrowLeft':
      if (isUnfolded) {
        editor.collapse(path);
      } else if (path.length > 0) {
        tree.select(path.slice(0, -1));
      }
      return true;
    default:
      return false;
  }
}

function membersOf(value: Json | undefined): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** True for a key alone, pressed in the tree rather than in its search box or its menu. */
function isInTree({ target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isAlone = !ctrlKey && !metaKey && !altKey && !shiftKey;
  return (
    isAlone &&
    target instanceof Element &&
    target.matches('.jse-tree-mode .jse-hidden-input, .jse-tree-mode .jse-contents *')
  );
}
