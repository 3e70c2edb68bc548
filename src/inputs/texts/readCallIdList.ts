import { turn } from '../../base/turn';
import type { InvalidPiece } from '../../calls/invalidPiece';
import { parseCallIds } from '../ids/parseCallIds';
import { readCallIds } from './readCallIds';

/** What was read, without its places: what a look-up keeps. */
export interface ReadIds {
  readonly ids: readonly string[];
  readonly invalid: readonly InvalidPiece[];
}

/**
 * Reads a list made by a program: each entry is an ID, an address of a call or a text with IDs, and one that holds nothing of
 * the kind is reported as it is. Lets everything else have its turn in between; rejects with the signal's reason once aborted.
 */
export async function readCallIdList(
  entries: readonly string[],
  signal?: AbortSignal,
): Promise<ReadIds> {
  const ids: string[] = [];
  const invalid: InvalidPiece[] = [];
  let readLength = 0;
  for (const entry of entries) {
    readLength += entry.length + costOfEntry;
    if (readLength > sliceLength) {
      signal?.throwIfAborted();
      await turn();
      readLength = 0;
    }
    const parsed =
      entry.length > sliceLength ? await readCallIds(entry, signal) : parseCallIds(entry);
    for (const { text } of parsed.ids) {
      ids.push(text);
    }
    for (const { text, reason } of parsed.problems) {
      invalid.push({ text, reason });
    }
    if (parsed.ids.length + parsed.problems.length === 0 && entry.trim() !== '') {
      invalid.push({ text: entry, reason: 'notANumber' });
    }
  }
  return { ids, invalid };
}

/** In UTF-16 units: read within a few milliseconds. */
const sliceLength = 32_768;
/** An entry takes as long as so many characters, however short it is. */
const costOfEntry = 16;
