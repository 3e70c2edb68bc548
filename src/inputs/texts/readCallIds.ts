import { turn } from '../../base/turn';
import { CallIdScanner } from '../ids/callIdScanner';
import type { ParsedIds } from '../ids/parsedIds';

/**
 * Answers what `parseCallIds` does, for text of any size: between slices of it everything else has its turn, so that ten
 * megabytes hold nobody up. Rejects with the signal's reason once it is aborted.
 *
 * @param sliceLength In UTF-16 units. The default is read within a few milliseconds.
 */
export async function readCallIds(
  text: string,
  signal?: AbortSignal,
  sliceLength = 32_768,
): Promise<ParsedIds> {
  const scanner = new CallIdScanner(text);
  for (;;) {
    signal?.throwIfAborted();
    scanner.scan(sliceLength);
    if (scanner.isDone) {
      return scanner.found;
    }
    await turn();
  }
}
