import { ContestantProcess } from '../contestants/contestantProcess';
import type { ContestantSettings } from '../contestants/contestantSettings';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import type { BenchPart } from './benchPart';

const ids = 20_000;
const bar = 3;

/** What a look-up in the list keeps from the rest of the extension host. */
export const memoryPart: BenchPart = {
  name: 'memory',
  title: 'the memory of a call that is held',
  measure: async () => {
    const product = await hold('product');
    const bare = await hold('bare');
    const ratio = product.heapBytes / product.textBytes;
    return [
      {
        what: 'extension-host memory per call held',
        bar: `≤ ${bar} × its JSON text`,
        measured: describeFigure.ratio(ratio),
        isMet: ratio <= bar,
        detail: `${describeFigure.bytes(product.heapBytes)} against ${describeFigure.bytes(product.textBytes)}, mean of ${describeFigure.count(ids)} calls; what \`JSON.parse\` makes of them needs ${describeFigure.bytes(bare.heapBytes)}`,
      },
    ];
  },
};

/** For each call. */
interface Held {
  readonly heapBytes: number;
  readonly textBytes: number;
}

async function hold(name: ContestantSettings['name']): Promise<Held> {
  await using server = await ServerProcess.start('generous');
  await using contestant = new ContestantProcess(name, server.url);
  // Code and connections stay, too, but they are no part of a call.
  await contestant.read(ids);
  await server.takeTally();
  const { found, heapBytes } = await contestant.hold(ids);
  const { callBytes } = await server.takeTally();
  return { heapBytes: heapBytes / found, textBytes: callBytes / found };
}
