import type { JsonEditor } from 'vanilla-jsoneditor';
import { listNames, type ListMoves, type Moves } from './listMoves';
import { pathOf } from './topLine';

/** More would take longer than the reader wants to wait. */
const mostSteps = 2_000;

/** As many items of a list as the editor unfolds before one asks for more. */
const firstSection = 100;

/**
 * Lets the tree go along with the moves, so that what is unfolded stays with its item. Answers those it went along with: only
 * what the editor has put on the page is worth it, since it remembers nothing of the rest.
 */
export function followMoves(editor: JsonEditor, moves: ListMoves): ListMoves {
  const followed = new Map(
    listNames.map(name => {
      const end = shownItems(editor, name);
      return [name, (moves.get(name) ?? []).filter(({ start }) => start < end)];
    }),
  );
  const steps = [...followed].flatMap(([name, each]) => stepsOf(name, each));
  if (steps.length === 0 || steps.length > mostSteps) {
    return new Map();
  }
  editor.patch(steps);
  return followed;
}

type Steps = Parameters<JsonEditor['patch']>[0];

/** From the last to the first, so that none changes the place of another. */
function stepsOf(name: string, moves: Moves): Steps {
  return moves.toReversed().flatMap(({ start, deleteCount, items }) => [
    ...Array.from({ length: deleteCount }, () => {
      return { op: 'remove' as const, path: `/${name}/${start}` };
    }),
    ...items.map((value, index) => {
      return { op: 'add' as const, path: `/${name}/${start + index}`, value };
    }),
  ]);
}

/** The place behind the last item of the list on the page. A folded list is unfolded to its first section. */
function shownItems(editor: JsonEditor, name: string): number {
  const items = editor.findElement([name])?.querySelectorAll(':scope > .jse-items > [data-path]');
  const last = [...(items ?? [])].at(-1);
  return last === undefined ? firstSection : Number(pathOf(last).at(-1)) + 1;
}
