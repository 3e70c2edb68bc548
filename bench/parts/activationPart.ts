import { vscodeVersions } from '../../test/support/vscode/vscodeVersions';
import { median } from '../measure/median';
import type { BenchRow } from '../report/benchRow';
import { describeFigure } from '../report/describeFigure';
import { measureActivation } from '../screen/activationBench';
import { buildProduct } from '../screen/buildProduct';
import type { BenchPart } from './benchPart';

const starts = 7;
const barMs = 30;

/** What the extension costs in each window in which it is used for the first time. */
export const activationPart: BenchPart = {
  name: 'activation',
  title: `activation in ${starts} windows of a real VS Code, the oldest and the newest`,
  measure: async () => {
    await buildProduct();
    const rows: BenchRow[] = [];
    for (const version of [vscodeVersions.oldest, vscodeVersions.newest]) {
      const runs = await measureActivation(version, starts);
      const productMs = median(runs.map(run => run.productMs));
      const bareMs = median(runs.map(run => run.bareMs));
      const allMs = runs.map(run => run.productMs).join(', ');
      rows.push({
        what: `activation in VS Code ${version.version}`,
        bar: `≤ ${barMs} ms`,
        measured: describeFigure.duration(productMs),
        isMet: productMs <= barMs,
        detail: `reading the code and calling \`activate\`, in a window at rest; an extension that does nothing takes ${describeFigure.duration(bareMs)}; medians of ${runs.length} windows: ${allMs}`,
      });
    }
    return rows;
  },
};
