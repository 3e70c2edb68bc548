import type { ItemSplice } from './diffItems';

/** The list after the splices; the same list where there are none. Total. */
export function applySplices<Item>(
  list: readonly Item[],
  splices: readonly ItemSplice<Item>[],
): readonly Item[] {
  if (splices.length === 0) {
    return list;
  }
  const parts: (readonly Item[])[] = [];
  let kept = 0;
  for (const { start, deleteCount, items } of splices) {
    parts.push(list.slice(kept, start), items);
    kept = start + deleteCount;
  }
  parts.push(list.slice(kept));
  return parts.flatMap(part => part);
}
