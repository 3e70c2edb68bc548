import { turn } from '../../base/turn';
import type { PartReader } from './partReader';
import { PlaceCollector, type TextStart } from './placeCollector';
import type { PlacedIds } from './placedIds';

/** Where a text begins, and what stops its reading. */
export interface ReadPartsOptions {
  /** Where the text begins, where it is not at the beginning of a document. */
  readonly start?: TextStart;
  readonly signal?: AbortSignal;
}

/**
 * Reads a text of any size that comes in parts, and lets everything else have its turn between two of them. What is found stays
 * in memory, the text does not. Rejects with the signal's reason once it is aborted, and where a part cannot be had.
 */
export async function readParts(
  parts: AsyncIterable<string> | Iterable<string>,
  reader: PartReader,
  { start, signal }: ReadPartsOptions = {},
): Promise<PlacedIds> {
  const found = new PlaceCollector(start);
  let rest = '';
  const read = (isLast: boolean): void => {
    const part = reader.read(rest, isLast);
    found.add(rest.slice(0, part.end), part);
    rest = rest.slice(part.end);
  };
  for await (const part of parts) {
    signal?.throwIfAborted();
    rest += part;
    read(false);
    await turn();
  }
  signal?.throwIfAborted();
  read(true);
  return found;
}
