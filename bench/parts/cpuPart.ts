import { ContestantProcess } from '../contestants/contestantProcess';
import { alternate } from '../measure/alternate';
import { mean } from '../measure/mean';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const ids = 10_000;
/** Many: what one run takes varies by half, and the garbage of one is collected in the next. */
const rounds = 40;
/** V8 goes on compiling for about so many: their means fall from round to round, and those after them do not. */
const warmUpRounds = 10;
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
      warmUpRounds,
    );
    assertAllFound([...runs.product, ...runs.bare], ids);
    const productMs = mean(runs.product.map(run => run.cpuMs)) / ids;
    const bareMs = mean(runs.bare.map(run => run.cpuMs)) / ids;
    return [
      {
        what: 'CPU per ID, against a bare node-fetch loop that parses the same bodies',
        bar: `≤ ${bar} ×`,
        measured: describeFigure.ratio(productMs / bareMs),
        isMet: productMs / bareMs <= bar,
        detail: `${describeFigure.each(productMs)} against ${describeFigure.each(bareMs)}, as many requests at once, the mean of ${rounds} runs each of ${describeFigure.count(ids)} IDs after ${warmUpRounds} to warm up`,
      },
    ];
  },
};
