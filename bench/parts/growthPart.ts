import { ContestantProcess } from '../contestants/contestantProcess';
import type { ReadFigures } from '../contestants/readFigures';
import { alternate } from '../measure/alternate';
import { fastest } from '../measure/fastest';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const few = 1000;
/** A look-up of few IDs is over before its CPU time can be told from noise: this many are taken together. */
const times = 20;
const many = 100_000;
const rounds = 5;
const bar = 1.2;

/** Whether a large look-up costs more for each ID than a small one. */
export const growthPart: BenchPart = {
  name: 'growth',
  title: `the growth from ${describeFigure.count(few)} to ${describeFigure.count(many)} IDs`,
  measure: async () => {
    await using server = await ServerProcess.start('generous');
    await using small = new ContestantProcess('product', server.url);
    await using large = new ContestantProcess('product', server.url);
    const runs = await alternate(
      { small: () => small.read(few, times), large: () => large.read(many) },
      rounds,
    );
    assertAllFound(runs.small, few * times);
    assertAllFound(runs.large, many);
    const [smallEach, largeEach] = [eachOf(runs.small), eachOf(runs.large)];
    const cpu = largeEach.cpuMs / smallEach.cpuMs;
    const time = largeEach.timeMs / smallEach.timeMs;
    return [
      {
        what: `growth from ${describeFigure.count(few)} to ${describeFigure.count(many)} IDs, CPU and time per ID`,
        bar: `≤ ${bar} ×`,
        measured: `CPU ${describeFigure.ratio(cpu)}, time ${describeFigure.ratio(time)}`,
        isMet: cpu <= bar && time <= bar,
        detail: `CPU ${describeFigure.each(largeEach.cpuMs)} against ${describeFigure.each(smallEach.cpuMs)}, time ${describeFigure.each(largeEach.timeMs)} against ${describeFigure.each(smallEach.timeMs)}, the fastest of ${rounds} runs each`,
      },
    ];
  },
};

function eachOf(runs: readonly ReadFigures[]): { readonly cpuMs: number; readonly timeMs: number } {
  return {
    cpuMs: fastest(runs.map(({ cpuMs, found }) => cpuMs / found)),
    timeMs: fastest(runs.map(({ timeMs, found }) => timeMs / found)),
  };
}
