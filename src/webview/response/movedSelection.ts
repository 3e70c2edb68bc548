import type { JSONEditorSelection } from 'vanilla-jsoneditor';
import { movedPath, type ListMoves } from './listMoves';

/** The selection of the same places where they are now; `undefined` where one is gone. A selection of text is of no place. */
export function movedSelection(
  selection: JSONEditorSelection,
  moves: ListMoves,
): JSONEditorSelection | undefined {
  if ('ranges' in selection) {
    return undefined;
  }
  if ('path' in selection) {
    const path = movedPath(selection.path, moves);
    return path && { ...selection, path };
  }
  const anchorPath = movedPath(selection.anchorPath, moves);
  const focusPath = movedPath(selection.focusPath, moves);
  return anchorPath && focusPath && { ...selection, anchorPath, focusPath };
}
