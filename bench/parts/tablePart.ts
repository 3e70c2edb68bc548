import { listIds } from '../contestants/listIds';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import { BenchWorkbench } from '../screen/benchWorkbench';
import type { TableFigures } from '../screen/tableBench';
import { ServerProcess } from '../server/serverProcess';
import type { BenchPart } from './benchPart';

const calls = 10_000;
const manyCalls = 100_000;
const rounds = 3;
const openBarMs = 500;
const frameBar = 50;
const searchBarMs = 200;

/** Whether the table of a large look-up is there at once, and follows the hand. */
export const tablePart: BenchPart = {
  name: 'table',
  title: `the table of ${describeFigure.count(calls)} calls, in a real VS Code`,
  measure: async () => {
    await using server = await ServerProcess.start('generous');
    await using workbench = await BenchWorkbench.open(server.url);
    const runs: TableFigures[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await workbench.readTable(listIds(calls)));
    }
    const openMs = median(runs.map(run => run.openMs));
    const frames = median(runs.map(run => run.framesPerSecond));
    const searchMs = median(runs.map(run => run.searchMs));
    const many = await workbench.readTable(listIds(manyCalls));
    return [
      {
        what: `table of ${describeFigure.count(calls)} calls with 21 properties`,
        bar: `first rows in ≤ ${openBarMs} ms, ≥ ${frameBar} frames a second, search in ≤ ${searchBarMs} ms`,
        measured: `${describeFigure.duration(openMs)}; ${Math.round(frames)}; ${describeFigure.duration(searchMs)}`,
        isMet: openMs <= openBarMs && frames >= frameBar && searchMs <= searchBarMs,
        detail: `from Enter, with the time VS Code takes for a panel, in headless Chromium without a graphics card; medians of ${rounds} look-ups; ${describeFigure.count(manyCalls)} calls: ${describeFigure.duration(many.openMs)}; ${Math.round(many.framesPerSecond)}; ${describeFigure.duration(many.searchMs)}`,
      },
    ];
  },
};
