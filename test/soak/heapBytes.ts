import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';

/** What this process has in use once all garbage is gone. Needs Node's `--expose-gc`. */
export async function heapBytes(): Promise<number> {
  const { gc } = globalThis;
  assert.ok(gc, 'start Node with --expose-gc');
  // What lies outside of the heap is freed beside the program, so that it takes more than one go.
  for (let round = 0; round < 5; round++) {
    gc();
    await setTimeout(200);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
