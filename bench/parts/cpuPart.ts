import { ContestantProcess } from '../contestants/contestantProcess';
import { alternate } from '../measure/alternate';
import { fastest } from '../measure/fastest';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const ids = 10_000;
const rounds = 11;
const bar = 1.5;

/** What reading costs the extension host, which the user shares with all other extensions. */
export const cpuPart: BenchPart = {
  name: 'cpu',
  title: 'the CPU time for an ID, against a bare loop',
  measure: async () => {
    await using server = await ServerProcess.start('silent');
    await using product = new ContestantProcess('product', server.url);
    await using bare = new ContestantProcess('bare', server.url);
    const runs = await alternate(
      { product: () => product.read(ids), bare: () => bare.read(ids) },
      rounds,
    );
    assertAllFound([...runs.product, ...runs.bare], ids);
    const productMs = fastest(runs.product.map(run => run.cpuMs)) / ids;
    const bareMs = fastest(runs.bare.map(run => run.cpuMs)) / ids;
    return [
      {
        what: 'CPU per ID, against a bare node-fetch loop that parses the same bodies',
        bar: `≤ ${bar} ×`,
        measured: describeFigure.ratio(productMs / bareMs),
        isMet: productMs / bareMs <= bar,
        detail: `${describeFigure.each(productMs)} against ${describeFigure.each(bareMs)}, as many requests at once, the fastest of ${rounds} runs each of ${describeFigure.count(ids)} IDs`,
      },
    ];
  },
};
