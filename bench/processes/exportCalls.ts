import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { writeSlices } from '../../src/features/exports/writeSlices';
import { cellSeparators, exportFormats } from '../../src/projections/exports/exportOptions';
import { planExport } from '../../src/projections/exports/exportPlan';
import { projectExport } from '../../src/projections/exports/projectExport';
import type { ExportFigures } from '../exports/exportFigures';
import { answerParent, settingsOfProcess } from '../measure/answerParent';
import { lookUpCalls } from '../responses/lookUpCalls';

const { calls } = settingsOfProcess(v.object({ calls: v.number() }));

const orderSchema = v.object({
  format: v.picklist(exportFormats),
  values: v.picklist(['raw', 'shown']),
});

answerParent(orderSchema, async (order): Promise<ExportFigures> => {
  const lookup = await lookUpCalls(calls);
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  const path = join(folder, 'calls');
  const file = await open(path, 'w');
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  // The first delay counts from the tick before it: let there be one.
  await setTimeout(50);
  delays.reset();
  const startMs = performance.now();
  const options = { ...order, separator: cellSeparators[0], byteOrderMark: false };
  const slices = projectExport(lookup, planExport(lookup.entries).calls, options);
  await writeSlices({ write: text => file.writeFile(text) }, slices, () => undefined);
  await file.close();
  const timeMs = performance.now() - startMs;
  await setTimeout(50);
  delays.disable();
  await rm(folder, { recursive: true });
  return { timeMs, blockedMs: delays.max / 1e6 };
});
