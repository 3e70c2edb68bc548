import { diffItems, type ItemSplice } from '../../base/diffItems';
import { isJsonArray, isJsonObject, type Json } from '../../base/json';

/** The document's long lists. */
export const listNames = ['errors', 'results'] as const;

/** What has come between the items of a list, and what has gone from between them. */
export type Moves = readonly ItemSplice<Json>[];

/** By the name of a list. */
export type ListMoves = ReadonlyMap<string, Moves>;

/**
 * How the items of the document's lists have moved from one document to the next. Where one has another in its place, such as an
 * error that names fewer IDs now, nothing has moved.
 */
export function listMoves(previous: Json, next: Json): ListMoves {
  return new Map(
    listNames.map(name => {
      const before = itemsOf(previous, name);
      const after = itemsOf(next, name);
      // Nothing has moved in a list that is new, or gone.
      const splices = before.length > 0 && after.length > 0 ? diffItems(before, after) : [];
      return [name, splices.map(withoutReplaced).filter(isMove)];
    }),
  );
}

/** Where the place has moved to; `undefined` where it is gone. */
export function movedPath(path: readonly string[], moves: ListMoves): string[] | undefined {
  const [name = '', index, ...below] = path;
  if (index === undefined) {
    return [...path];
  }
  const moved = movedIndex(Number(index), moves.get(name) ?? []);
  return moved === undefined ? undefined : [name, String(moved), ...below];
}

/** The list's items; none where there is no such list. */
export function itemsOf(document: Json | undefined, name: string): readonly Json[] {
  const items = isJsonObject(document) ? document[name] : undefined;
  return isJsonArray(items) ? items : [];
}

function movedIndex(index: number, moves: Moves): number | undefined {
  let shift = 0;
  for (const { start, deleteCount, items } of moves) {
    if (index < start) {
      break;
    }
    if (index < start + deleteCount) {
      return undefined;
    }
    shift += items.length - deleteCount;
  }
  return index + shift;
}

function withoutReplaced({ start, deleteCount, items }: ItemSplice<Json>): ItemSplice<Json> {
  const replaced = Math.min(deleteCount, items.length);
  return {
    start: start + replaced,
    deleteCount: deleteCount - replaced,
    items: items.slice(replaced),
  };
}

function isMove({ deleteCount, items }: ItemSplice<Json>): boolean {
  return deleteCount > 0 || items.length > 0;
}
