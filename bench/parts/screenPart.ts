import { listIds } from '../contestants/listIds';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import { BenchWorkbench } from '../screen/benchWorkbench';
import { latencyMs } from '../server/benchServer';
import { ServerProcess } from '../server/serverProcess';
import type { BenchPart } from './benchPart';

const ids = 10_000;
const rounds = 5;
const barMs = latencyMs + 200;

/** How long the user looks at nothing. */
export const screenPart: BenchPart = {
  name: 'screen',
  title: 'the time until the first call is on screen, in a real VS Code',
  measure: async () => {
    await using server = await ServerProcess.start('generous');
    await using workbench = await BenchWorkbench.open(server.url);
    const asked = listIds(ids);
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await workbench.lookUp(asked));
    }
    const [panelMs, treeMs] = [
      median(runs.map(run => run.panel)),
      median(runs.map(run => run.tree)),
    ];
    const firstMs = median(runs.map(run => Math.min(run.panel, run.tree)));
    return [
      {
        what: `first result on screen, ${describeFigure.count(ids)} IDs`,
        bar: `≤ one chunk's round trip + 200 ms = ${describeFigure.duration(barMs)}`,
        measured: describeFigure.duration(firstMs),
        isMet: firstMs <= barMs,
        detail: `from Enter, in a VS Code in headless Chromium: results panel ${describeFigure.duration(panelMs)}, Lookups view ${describeFigure.duration(treeMs)}; medians of ${rounds} look-ups`,
      },
    ];
  },
};
