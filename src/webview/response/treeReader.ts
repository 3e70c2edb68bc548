import type { JsonEditor, JSONEditorSelection } from 'vanilla-jsoneditor';
import type { Json } from '../../base/json';
import type * as jsonEditor from '../jsonEditor';
import { followMoves } from './followMoves';
import { listMoves, listNames, movedPath, type ListMoves } from './listMoves';
import { movedSelection } from './movedSelection';
import { scrollTo } from './scrollTree';
import { topLine } from './topLine';
import { unfoldNew } from './unfoldNew';

/** Where somebody is in the tree, so that newer documents leave it in view, selected and unfolded. */
export class TreeReader {
  private selection: JSONEditorSelection | undefined;
  private isTouched = false;
  private isReplacing = false;

  constructor(
    private readonly library: typeof jsonEditor,
    private readonly target: Element,
  ) {
    for (const type of ['pointerdown', 'keydown']) {
      target.addEventListener(type, () => (this.isTouched = true), { capture: true });
    }
  }

  /** The place selected, if any. */
  get selected(): readonly string[] | undefined {
    const { selection } = this;
    return selection !== undefined && !('ranges' in selection)
      ? this.library.getFocusPath(selection)
      : undefined;
  }

  /** Takes note of what is selected now. Answers false where nobody has selected it. */
  select(selection: JSONEditorSelection | undefined): boolean {
    if (!this.isReplacing) {
      this.selection = selection;
      this.isTouched = true;
    }
    return !this.isReplacing;
  }

  /** Puts a newer document in place of the last, also where items come before those in view. */
  replace(editor: JsonEditor, previous: Json, next: Json): void {
    const moves = listMoves(previous, next);
    const line = topLine(this.target, isLine);
    // A tree that nobody has touched looks alike everywhere: there is nothing to take along.
    const isUsed = this.isTouched || line !== undefined;
    this.isReplacing = true;
    try {
      const followed = isUsed ? followMoves(editor, moves) : noMoves;
      editor.update({ json: next });
      this.selection = this.selection && movedSelection(this.selection, moves);
      if (followed.size > 0) {
        this.restoreSelection(editor);
      }
      unfoldNew(editor, previous, next, followed);
    } finally {
      this.isReplacing = false;
    }
    const path = line && movedPath(line.path, moves);
    const element = path && editor.findElement(path);
    if (line && element) {
      scrollTo(this.target, element, line.offset);
    }
  }

  /** The editor has selected what it was told to insert. It can be told to select another place, but nothing at all by a key only. */
  private restoreSelection(editor: JsonEditor): void {
    if (this.selection === undefined) {
      const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      this.target.querySelector('.jse-tree-mode')?.dispatchEvent(escape);
    } else {
      editor.select(this.selection);
    }
  }
}

const noMoves: ListMoves = new Map();

/** A list itself is no line: what is read of it are its items. */
function isLine([name, index]: readonly string[]): boolean {
  return name !== undefined && (index !== undefined || !listNames.some(list => list === name));
}
