import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { readParts } from '../../src/inputs/texts/readParts';
import { decodeText } from '../../src/inputs/texts/textEncoding';
import { TextReader } from '../../src/inputs/texts/textReader';
import { readFileBytes } from '../../src/platform/readFileBytes';
import type { FileFigures } from '../logs/fileFigures';
import { answerParent, settingsOfProcess } from '../measure/answerParent';

const { path } = settingsOfProcess(v.object({ path: v.string() }));

answerParent(v.object({ kind: v.literal('read') }), async (): Promise<FileFigures> => {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // The first delay counts from the tick before it: let there be one.
  await setTimeout(50);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  delays.reset();
  const startMs = performance.now();
  const text = observed(decodeText(readFileBytes(path), 'utf-8'), () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  });
  const { places } = await readParts(text, new TextReader());
  const timeMs = performance.now() - startMs;
  await setTimeout(50);
  delays.disable();
  const found = new Set(places.map(({ id }) => id)).size;
  return { found, timeMs, blockedMs: delays.max / 1e6, peakBytes: peak - before };
});

/** Looks now and then; at every part it would itself take time. */
async function* observed(parts: AsyncIterable<string>, look: () => void): AsyncIterable<string> {
  let count = 0;
  for await (const part of parts) {
    if (count++ % 16 === 0) {
      look();
    }
    yield part;
  }
}
