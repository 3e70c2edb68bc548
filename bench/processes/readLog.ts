import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { readCallIds } from '../../src/inputs/texts/readCallIds';
import type { LogFigures } from '../logs/logFigures';
import { writeLog } from '../logs/logText';
import { answerParent, settingsOfProcess } from '../measure/answerParent';

const { length } = settingsOfProcess(v.object({ length: v.number() }));

answerParent(v.object({ kind: v.literal('read') }), async (): Promise<LogFigures> => {
  const log = writeLog(length);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // The first delay counts from the tick before it: let there be one.
  await setTimeout(50);
  delays.reset();
  const startMs = performance.now();
  const { ids } = await readCallIds(log.text);
  const timeMs = performance.now() - startMs;
  await setTimeout(50);
  delays.disable();
  const found = new Set(ids.map(id => id.text));
  const overlooked = log.ids.filter(id => !found.has(id)).length;
  return { found: found.size, overlooked, timeMs, blockedMs: delays.max / 1e6 };
});
