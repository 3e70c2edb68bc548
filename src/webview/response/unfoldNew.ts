import type { JsonEditor } from 'vanilla-jsoneditor';
import type { Json } from '../../base/json';
import { itemsOf, listNames, type ListMoves, type Moves } from './listMoves';

/**
 * Unfolds what was not there before as far as a first look needs: each call and error with its own lines, and the first of them
 * with all it holds. A folded call would say no more than how many properties it has. What the reader folded stays folded.
 * `followed` are the moves the tree has gone along with; to it, all other news is at the end of the lists.
 */
export function unfoldNew(
  editor: JsonEditor,
  previous: Json | undefined,
  document: Json,
  followed: ListMoves,
): void {
  for (const name of listNames) {
    const before = itemsOf(previous, name).length;
    const { length } = itemsOf(document, name);
    const places = newPlaces(before, followed.get(name) ?? []);
    const isNew = (index: number): boolean =>
      places.some(({ start, end }) => index >= start && index < end);
    const isFolded = !editor.findElement([name])?.classList.contains('jse-expanded');
    if (places.some(({ start }) => start < length) && (before === 0 || !isFolded)) {
      editor.expand([name], ([index, ...below]) => {
        const isWanted = below.length === 0 || (before === 0 && index === '0');
        return index === undefined || (isWanted && isNew(Number(index)));
      });
    }
  }
}

/** Where in the list what was not there before is: where the moves brought it, and at the end. */
function newPlaces(before: number, moves: Moves): readonly Places[] {
  let shift = 0;
  const brought = moves.map(({ start, deleteCount, items }) => {
    const places = { start: start + shift, end: start + shift + items.length };
    shift += items.length - deleteCount;
    return places;
  });
  return [...brought, { start: before + shift, end: Infinity }];
}

interface Places {
  readonly start: number;
  /** The first place behind them. */
  readonly end: number;
}
