import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFiguresSchema, type FileFigures } from '../logs/fileFigures';
import { writeLog } from '../logs/logText';
import { ChildProcess } from '../measure/childProcess';
import { fastest } from '../measure/fastest';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import type { BenchPart } from './benchPart';

const length = 100 * 1024 * 1024;
const rounds = 5;
const timeBarMs = 5_000;
const blockedBarMs = 50;

/** Whether a file of any size can be looked through. */
export const filePart: BenchPart = {
  name: 'file',
  title: 'the IDs in a log file of 100 MB',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'call-explorer-bench-'));
    try {
      const path = join(folder, 'sync.log');
      const { ids, text } = writeLog(length);
      await writeFile(path, text);
      return [rowOf(await readOften(path), ids.length)];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function rowOf(runs: readonly FileFigures[], written: number) {
  const timeMs = fastest(runs.map(run => run.timeMs));
  const blockedMs = median(runs.map(run => run.blockedMs));
  const found = Math.min(...runs.map(run => run.found));
  return {
    what: 'IDs out of a log file of 100 MB',
    bar: `≤ ${describeFigure.duration(timeBarMs)}, never blocking the host longer than ${blockedBarMs} ms at a stretch`,
    measured: `${describeFigure.duration(timeMs)}, blocking ${describeFigure.duration(blockedMs)}`,
    isMet: timeMs <= timeBarMs && blockedMs <= blockedBarMs && found === written,
    detail: `${describeFigure.count(found)} IDs, ${written - found} overlooked, ${describeFigure.bytes(median(runs.map(run => run.peakBytes)))} of memory with all that was found; the fastest of ${rounds} runs, each in a new process`,
  };
}

async function readOften(path: string): Promise<readonly FileFigures[]> {
  const runs: FileFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    await using child = ChildProcess.start('readLogFile', { path });
    runs.push(await child.ask({ kind: 'read' }, fileFiguresSchema));
  }
  return runs;
}
