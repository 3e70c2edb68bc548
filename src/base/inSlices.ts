import { turn } from './turn';

/** How long others wait at most, in milliseconds. */
const sliceMs = 20;

/** Visits one item after the other without holding up the extension host. Answers false where it was ended before the last one. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  visit: (item: Item) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let sliceStartMs = performance.now();
  for (const item of items) {
    if (performance.now() - sliceStartMs > sliceMs) {
      await turn();
      if (signal?.aborted === true) {
        return false;
      }
      sliceStartMs = performance.now();
    }
    visit(item);
  }
  return true;
}
