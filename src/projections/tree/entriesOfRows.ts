import type { LookupEntry } from '../../calls/lookupEntry';
import { childNodes } from './childNodes';
import type { LookupNode } from './lookupNode';

/**
 * The answers that a row is about: that of its id, also where the row is only a part of it, or those of all ids below it. Those of
 * several rows each once. Total.
 */
export function entriesOfRows(rows: readonly LookupNode[]): readonly LookupEntry[] {
  return [...new Set(rows.flatMap(entriesOf))];
}

function entriesOf(row: LookupNode): readonly LookupEntry[] {
  if ('entry' in row) {
    return [row.entry];
  }
  if ('change' in row) {
    return [row.change.after];
  }
  return row.kind === 'lookup' ? row.lookup.entries : childNodes(row).flatMap(entriesOf);
}
