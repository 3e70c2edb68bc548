import { exportFormats } from '../../src/projections/exports/exportOptions';
import { exportFiguresSchema, type ExportFigures } from '../exports/exportFigures';
import { ChildProcess } from '../measure/childProcess';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import type { BenchPart } from './benchPart';

const calls = 100_000;
const rounds = 3;
const blockedBarMs = 50;

/** Whether a very large export lets everything else in the extension host go on. */
export const exportPart: BenchPart = {
  name: 'export',
  title: `the export of ${describeFigure.count(calls)} calls`,
  measure: async () => {
    const measured: string[] = [];
    let blockedMs = 0;
    for (const format of exportFormats) {
      const runs = await measureFormat(format);
      measured.push(`${format} ${describeFigure.duration(median(runs.map(run => run.timeMs)))}`);
      blockedMs = Math.max(blockedMs, median(runs.map(run => run.blockedMs)));
    }
    return [
      {
        what: `export of ${describeFigure.count(calls)} calls with 21 properties`,
        bar: `never blocking the host longer than ${blockedBarMs} ms at a stretch`,
        measured: `blocking ${describeFigure.duration(blockedMs)} at most`,
        isMet: blockedMs <= blockedBarMs,
        detail: `${measured.join(', ')}; medians of ${rounds} runs, each in a new process`,
      },
    ];
  },
};

async function measureFormat(
  format: (typeof exportFormats)[number],
): Promise<readonly ExportFigures[]> {
  const runs: ExportFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    await using child = ChildProcess.start('exportCalls', { calls });
    runs.push(await child.ask({ format, values: 'shown' }, exportFiguresSchema));
  }
  return runs;
}
