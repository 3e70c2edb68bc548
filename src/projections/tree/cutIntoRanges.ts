import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import type { LookupNode } from './lookupNode';

/** As many rows as VS Code can be given at once without a pause that is felt. */
const mostRows = 1000;

/** The rows of a list of ids: all of them or, where they are too many, a row for each thousand of them. */
export function cutIntoRanges(
  lookup: Lookup,
  list: string,
  items: readonly RangeItem[],
): readonly LookupNode[] {
  if (items.length <= mostRows) {
    return items.map(({ node }) => node);
  }
  const ranges: LookupNode[] = [];
  for (let start = 0; start < items.length; start += mostRows) {
    const part = items.slice(start, start + mostRows);
    ranges.push({
      kind: 'range',
      lookup,
      list,
      start,
      firstId: part[0]?.id ?? '',
      lastId: part.at(-1)?.id ?? '',
      nodes: part.map(({ node }) => node),
    });
  }
  return ranges;
}

/** A row, and the id by which its range is named. */
export interface RangeItem {
  readonly id: CallId;
  readonly node: LookupNode;
}
