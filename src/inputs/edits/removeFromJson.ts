import type { Node } from 'jsonc-parser';
import { parseJsonTree } from '../requestFiles/jsonTree';
import { removeItems, type TextSpan } from './removeItems';

/**
 * What to delete from JSON so that its lists hold some ids no more: each id that is an item of a list, or the item whose `id` it
 * is, with the comma that parts it from its neighbour. An id anywhere else stays. Spans are in the order of the text. Total.
 */
export function removeFromJson(text: string, pieces: readonly TextSpan[]): readonly TextSpan[] {
  const { root } = parseJsonTree(text);
  const wanted = new Map(pieces.map(({ start, end }) => [start, end]));
  return root === undefined ? [] : spansIn(root, wanted);
}

function spansIn(node: Node, wanted: ReadonlyMap<number, number>): readonly TextSpan[] {
  const children = node.children ?? [];
  if (node.type !== 'array') {
    return children.flatMap(child => spansIn(child, wanted));
  }
  const items = children.map(item => ({
    item,
    start: item.offset,
    end: item.offset + item.length,
    isGone: isWanted(item, wanted),
  }));
  const within = items.filter(({ isGone }) => !isGone).flatMap(({ item }) => spansIn(item, wanted));
  const own = removeItems(items, ({ isGone }) => isGone);
  return [...own, ...within].sort((a, b) => a.start - b.start);
}

function isWanted(item: Node, wanted: ReadonlyMap<number, number>): boolean {
  if (item.type === 'object') {
    return (item.children ?? []).some(({ children: [name, value] = [] }) => {
      return name?.value === 'id' && value !== undefined && isValueWanted(value, wanted);
    });
  }
  return isValueWanted(item, wanted);
}

/** A place is that of the id, inside the quotes of a text: one that says more than the id stays. */
function isValueWanted(
  { length, offset, type }: Node,
  wanted: ReadonlyMap<number, number>,
): boolean {
  const [start, end] =
    type === 'string' ? [offset + 1, offset + length - 1] : [offset, offset + length];
  return (type === 'string' || type === 'number') && wanted.get(start) === end;
}
