import { ChildProcess } from '../measure/childProcess';
import { fastest } from '../measure/fastest';
import { describeFigure } from '../report/describeFigure';
import { responseFiguresSchema, type ResponseFigures } from '../responses/responseFigures';
import type { BenchPart } from './benchPart';

const calls = 10_000;
const rounds = 5;
const openBarMs = 1_000;
/** A frame on the screen. */
const viewBarMs = 16;

/** Whether the response of a large look-up opens at once and can be scrolled through. */
export const responsePart: BenchPart = {
  name: 'response',
  title: `the response document of ${describeFigure.count(calls)} calls`,
  measure: async () => {
    const runs: ResponseFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await readOnce());
    }
    const openMs = fastest(runs.map(run => run.openMs));
    const hintsMs = fastest(runs.map(run => run.hintsMs));
    const hoverMs = fastest(runs.map(run => run.hoverMs));
    const [{ hints, lines } = { hints: 0, lines: 0 }] = runs;
    return [
      {
        what: `response document of ${describeFigure.count(calls)} calls with 21 properties`,
        bar: `opens in ≤ ${openBarMs} ms; what is said about the lines in view in ≤ ${viewBarMs} ms`,
        measured: `${describeFigure.duration(openMs)}; ${hintsMs.toFixed(1)} ms beside them, ${hoverMs.toFixed(1)} ms under the mouse`,
        isMet: openMs <= openBarMs && hintsMs <= viewBarMs && hoverMs <= viewBarMs && hints > 0,
        detail: `${describeFigure.count(lines)} lines, without VS Code’s own time; ${describeFigure.count(hints)} hints in 200 views of 80 lines, of which 19 of 20 count; the fastest of ${rounds} runs, each in a new process`,
      },
    ];
  },
};

async function readOnce(): Promise<ResponseFigures> {
  await using child = ChildProcess.start('readResponse', { calls });
  return await child.ask({ kind: 'read' }, responseFiguresSchema);
}
