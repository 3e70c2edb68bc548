import { ContestantProcess } from '../contestants/contestantProcess';
import { alternate } from '../measure/alternate';
import { mean } from '../measure/mean';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const ids = 10_000;
/** Each has a rhythm of its own of collecting garbage, which it keeps. */
const processes = 4;
/** Of each process. Many: the garbage of one is collected in the next. */
const rounds = 15;
/** V8 goes on compiling for about so many: their means fall from round to round, and those after them do not. */
const warmUpRounds = 10;
const bar = 1.5;

/** What reading costs the extension host, which the user shares with all other extensions. */
export const cpuPart: BenchPart = {
  name: 'cpu',
  title: 'the CPU time for an ID, against a bare loop',
  measure: async () => {
    await using server = await ServerProcess.start('silent');
    const pairs: Figures[] = [];
    for (let pair = 0; pair < processes; pair++) {
      pairs.push(await measurePair(server.url));
    }
    const productMs = mean(pairs.map(pair => pair.productMs));
    const bareMs = mean(pairs.map(pair => pair.bareMs));
    const ratios = pairs.map(pair => describeFigure.ratio(pair.productMs / pair.bareMs));
    return [
      {
        what: 'CPU per ID, against a bare node-fetch loop that parses the same bodies',
        bar: `≤ ${bar} ×`,
        measured: describeFigure.ratio(productMs / bareMs),
        isMet: productMs / bareMs <= bar,
        detail: `${describeFigure.each(productMs)} against ${describeFigure.each(bareMs)}, as many requests at once; ${processes} processes of each, one after the other (${ratios.join(', ')}), the mean of ${rounds} runs of ${describeFigure.count(ids)} IDs in each, after ${warmUpRounds} to warm up`,
      },
    ];
  },
};

async function measurePair(url: string): Promise<Figures> {
  await using product = new ContestantProcess('product', url);
  await using bare = new ContestantProcess('bare', url);
  const runs = await alternate(
    { product: () => product.read(ids), bare: () => bare.read(ids) },
    rounds,
    warmUpRounds,
  );
  assertAllFound([...runs.product, ...runs.bare], ids);
  return {
    productMs: mean(runs.product.map(run => run.cpuMs)) / ids,
    bareMs: mean(runs.bare.map(run => run.cpuMs)) / ids,
  };
}

/** CPU time for one ID. */
interface Figures {
  readonly productMs: number;
  readonly bareMs: number;
}
