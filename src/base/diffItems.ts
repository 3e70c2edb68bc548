/** Items that leave a list, and those that come in their place. */
export interface ItemSplice<Item> {
  /** Where, counted in the list as it was before any splice. */
  readonly start: number;
  readonly deleteCount: number;
  readonly items: readonly Item[];
}

/**
 * What makes `next` of `previous`, from the first place to the last. An item that is in both, the very same one, is left where it
 * is; of those that have changed places, some leave and come again. Linear in the length of the lists. Total.
 */
export function diffItems<Item>(
  previous: readonly Item[],
  next: readonly Item[],
): readonly ItemSplice<Item>[] {
  const places = new Map(previous.map((item, index) => [item, index]));
  const splices: ItemSplice<Item>[] = [];
  let items: Item[] = [];
  let start = 0;
  const keep = (index: number): void => {
    const deleteCount = index - start;
    if (deleteCount > 0 || items.length > 0) {
      splices.push({ start, deleteCount, items });
      items = [];
    }
    start = index + 1;
  };
  for (const item of next) {
    const place = places.get(item) ?? -1;
    if (place >= start) {
      keep(place);
    } else {
      items.push(item);
    }
  }
  keep(previous.length);
  return splices;
}
