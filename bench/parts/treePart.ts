import { ChildProcess } from '../measure/childProcess';
import { fastest } from '../measure/fastest';
import { describeFigure } from '../report/describeFigure';
import { treeFiguresSchema, type TreeFigures } from '../responses/treeFigures';
import type { BenchPart } from './benchPart';

const calls = 10_000;
const rounds = 7;
const barMs = 200;

/** Whether a large look-up unfolds at once in the Lookups view, however it is laid out. */
export const treePart: BenchPart = {
  name: 'tree',
  title: `the rows of ${describeFigure.count(calls)} calls`,
  measure: async () => {
    const runs: TreeFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await readOnce());
    }
    const usualMs = fastest(runs.map(run => run.usualMs));
    const arrangedMs = fastest(runs.map(run => run.arrangedMs));
    const filteredMs = fastest(runs.map(run => run.filteredMs));
    const [{ rows } = { rows: 0 }] = runs;
    const timesMs = [usualMs, arrangedMs, filteredMs];
    return [
      {
        what: `${describeFigure.count(calls)} calls unfold in the Lookups view`,
        bar: `≤ ${barMs} ms of CPU time`,
        measured: `${describeFigure.duration(usualMs)}; grouped by owner and sorted by name ${describeFigure.duration(arrangedMs)}; filtered and sorted by time ${describeFigure.duration(filteredMs)}`,
        isMet: timesMs.every(timeMs => timeMs <= barMs),
        detail: `${describeFigure.count(rows)} rows made and described, without VS Code’s own time, which draws what is in view; the fastest of ${rounds} processes`,
      },
    ];
  },
};

async function readOnce(): Promise<TreeFigures> {
  await using child = ChildProcess.start('readTree', { calls });
  return await child.ask({ kind: 'read' }, treeFiguresSchema);
}
