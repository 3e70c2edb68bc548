import { logFiguresSchema, type LogFigures } from '../logs/logFigures';
import { ChildProcess } from '../measure/childProcess';
import { fastest } from '../measure/fastest';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import type { BenchPart } from './benchPart';

const length = 10 * 1024 * 1024;
const rounds = 9;
const timeBarMs = 300;
const blockedBarMs = 50;

/** Whether a large file can be dropped in without a thought. */
export const logPart: BenchPart = {
  name: 'log',
  title: 'the IDs in 10 MB of log text',
  measure: async () => {
    const runs: LogFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await readOnce());
    }
    const timeMs = fastest(runs.map(run => run.timeMs));
    // A stretch that is the reader's own comes up in every run.
    const blockedMs = median(runs.map(run => run.blockedMs));
    const [{ found, overlooked } = { found: 0, overlooked: 0 }] = runs;
    return [
      {
        what: 'IDs out of 10 MB of log text',
        bar: `≤ ${timeBarMs} ms, never blocking the host longer than ${blockedBarMs} ms at a stretch`,
        measured: `${describeFigure.duration(timeMs)}, blocking ${describeFigure.duration(blockedMs)}`,
        isMet: timeMs <= timeBarMs && blockedMs <= blockedBarMs && overlooked === 0,
        detail: `${describeFigure.count(found)} IDs, ${overlooked} overlooked; the fastest of ${rounds} runs, each in a new process`,
      },
    ];
  },
};

/** In a new process: a file is read once, by code that has not been compiled yet. */
async function readOnce(): Promise<LogFigures> {
  await using child = ChildProcess.start('readLog', { length });
  return await child.ask({ kind: 'read' }, logFiguresSchema);
}
