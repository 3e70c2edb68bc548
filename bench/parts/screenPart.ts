import { listIds } from '../contestants/listIds';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import { BenchWorkbench } from '../screen/benchWorkbench';
import { latencyMs } from '../server/benchServer';
import { ServerProcess } from '../server/serverProcess';
import type { BenchPart } from './benchPart';

const ids = 10_000;
const rounds = 5;
/** In milliseconds, on top of what VS Code takes for a panel of one line with an answer as late, which no extension can go below. */
const barMs = 200;

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
      const bareMs = await workbench.askBarePanel(asked);
      runs.push({ ...(await workbench.lookUp(asked)), bareMs });
    }
    const panelMs = median(runs.map(run => run.panelMs));
    const treeMs = median(runs.map(run => run.treeMs));
    const bareMs = median(runs.map(run => run.bareMs));
    const firstMs = median(runs.map(run => Math.min(run.panelMs, run.treeMs)));
    return [
      {
        what: `first result on screen, ${describeFigure.count(ids)} IDs`,
        bar: `≤ ${describeFigure.duration(barMs)} more than VS Code takes for a panel of one line with an answer as late`,
        measured: `${describeFigure.duration(Math.max(0, firstMs - bareMs))} more`,
        isMet: firstMs - bareMs <= barMs,
        detail: `${describeFigure.duration(firstMs)} from Enter, one round trip of ${describeFigure.duration(latencyMs)} included, in a VS Code in headless Chromium: results panel ${describeFigure.duration(panelMs)}, Lookups view ${describeFigure.duration(treeMs)}; the panel of one line ${describeFigure.duration(bareMs)}; medians of ${rounds}`,
      },
    ];
  },
};
