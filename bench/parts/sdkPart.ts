import { ContestantProcess } from '../contestants/contestantProcess';
import { alternate } from '../measure/alternate';
import { median } from '../measure/median';
import { describeFigure } from '../report/describeFigure';
import { ServerProcess } from '../server/serverProcess';
import { assertAllFound } from './assertAllFound';
import type { BenchPart } from './benchPart';

const ids = 10_000;
const rounds = 9;
const bar = 1.1;

/** How long the user waits where nobody limits anything, against HubSpot's own client. */
export const sdkPart: BenchPart = {
  name: 'sdk',
  title: `the time for ${describeFigure.count(ids)} IDs, against HubSpot's SDK`,
  measure: async () => {
    await using server = await ServerProcess.start('silent');
    await using product = new ContestantProcess('product', server.url);
    await using sdk = new ContestantProcess('sdk', server.url);
    const runs = await alternate(
      { product: () => product.read(ids), sdk: () => sdk.read(ids) },
      rounds,
    );
    assertAllFound([...runs.product, ...runs.sdk], ids);
    const productMs = median(runs.product.map(run => run.timeMs));
    const sdkMs = median(runs.sdk.map(run => run.timeMs));
    return [
      {
        what: `${describeFigure.count(ids)} IDs, no limit enforced, against \`@hubspot/api-client\` sending all chunks at once`,
        bar: `≤ ${bar} × its time`,
        measured: describeFigure.ratio(productMs / sdkMs),
        isMet: productMs / sdkMs <= bar,
        detail: `${describeFigure.duration(productMs)} against ${describeFigure.duration(sdkMs)}, margin 0, medians of ${rounds} runs`,
      },
    ];
  },
};
