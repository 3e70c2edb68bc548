/** A part of a text, up to the offset behind its end. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What to delete of a row of items so that those that stay are parted as before: an item with all up to the next one or, where
 * none stays behind it, with all from the end of the one before. Total.
 */
export function removeItems<Item extends TextSpan>(
  items: readonly Item[],
  isGone: (item: Item) => boolean,
): readonly TextSpan[] {
  const lastKept = items.findLastIndex(item => !isGone(item));
  return items.flatMap((item, index) => {
    if (!isGone(item)) {
      return [];
    }
    const next = items[index + 1];
    if (index < lastKept && next !== undefined) {
      return [{ start: item.start, end: next.start }];
    }
    return [{ start: items[index - 1]?.end ?? item.start, end: item.end }];
  });
}
