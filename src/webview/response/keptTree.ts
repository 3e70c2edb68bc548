import type { JsonEditor } from 'vanilla-jsoneditor';
import { onceRested } from '../elements/onceRested';
import type { PanelState, TreeState } from '../panel/panelState';
import { scrollTo } from './scrollTree';
import { pathOf, topLine } from './topLine';

/** More would take longer to keep than to unfold again. */
const mostUnfolded = 1_000;

/** Keeps how the tree looks for the next life of the page, and makes the tree of that life look so. */
export class KeptTree {
  private remembered: TreeState | undefined;
  private readonly keepSoon = onceRested(() => this.keep());

  constructor(
    private readonly target: HTMLElement,
    private readonly editor: JsonEditor,
    private readonly state: PanelState,
  ) {
    this.remembered = state.tree;
    for (const type of ['pointerdown', 'keydown', 'wheel']) {
      target.addEventListener(type, () => this.forget(), { capture: true, passive: true });
    }
    for (const type of ['click', 'keyup', 'scroll']) {
      target.addEventListener(type, () => this.keepSoon(), { capture: true, passive: true });
    }
  }

  /** Makes the tree look as it did, as far as it is there yet: to be called when more of it has come. */
  restore(): void {
    if (this.remembered === undefined) {
      return;
    }
    const { editor, target } = this;
    const { top, unfolded } = this.remembered;
    const wanted = new Set(unfolded);
    if (wanted.size > 0) {
      editor.collapse([], true);
      editor.expand([], path => wanted.has(keyOf(path)));
    }
    const line = top && editor.findElement([...top.path]);
    if (top && line) {
      scrollTo(target, line, top.offset);
    }
  }

  /** Somebody has gone elsewhere. */
  forget(): void {
    this.remembered = undefined;
  }

  /** A tree that is not shown, or is being made to look as it did, says nothing of what somebody wants. */
  private keep(): void {
    if (this.target.offsetParent === null || this.remembered !== undefined) {
      return;
    }
    const lines = [...this.target.querySelectorAll('.jse-expanded[data-path]')];
    const top = topLine(this.target, path => path.length > 0);
    this.state.noteTree({
      unfolded: lines.length > mostUnfolded ? [] : lines.map(line => keyOf(pathOf(line))),
      ...(top === undefined ? {} : { top: { path: [...top.path], offset: top.offset } }),
    });
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
