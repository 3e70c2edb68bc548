import { ContestantProcess } from '../contestants/contestantProcess';
import { alternate } from '../measure/alternate';
import { median } from '../measure/median';
import type { BenchRow } from '../report/benchRow';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const ids = 10_000;
const rounds = 7;
const candidates = [6, 8, 16, 32, 50, 64, 100];

/** How the default of `maxConcurrentRequests` was chosen. */
export const concurrencyPart: BenchPart = {
  name: 'concurrency',
  title: `the time for ${describeFigure.count(ids)} IDs with more and more requests at once`,
  measure: async () => {
    await using server = await ServerProcess.start('silent');
    const contestants = candidates.map(
      candidate => new ContestantProcess('product', server.url, candidate),
    );
    try {
      return await measureAll(contestants);
    } finally {
      await Promise.all(contestants.map(contestant => contestant[Symbol.asyncDispose]()));
    }
  },
};

async function measureAll(contestants: readonly ContestantProcess[]): Promise<readonly BenchRow[]> {
  const runs = await alternate(
    Object.fromEntries(
      contestants.map(contestant => [contestant.maxConcurrentRequests, () => contestant.read(ids)]),
    ),
    rounds,
  );
  return Object.entries(runs).map(([candidate, figures]) => {
    assertAllFound(figures, ids);
    return {
      what: `${describeFigure.count(ids)} IDs, \`maxConcurrentRequests\` ${candidate}`,
      bar: '–',
      measured: describeFigure.duration(median(figures.map(figure => figure.timeMs))),
      detail: `CPU ${describeFigure.duration(median(figures.map(figure => figure.cpuMs)))}, medians of ${rounds} runs`,
    };
  });
}
