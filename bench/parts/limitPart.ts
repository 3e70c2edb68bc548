import { ContestantProcess } from '../contestants/contestantProcess';
import type { ContestantSettings } from '../contestants/contestantSettings';
import type { ReadFigures } from '../contestants/readFigures';
import { describeFigure } from '../report/describeFigure';
import { latencyMs } from '../server/benchServer';
import { ServerProcess } from '../server/serverProcess';
import { rollingLimit } from '../server/servedLimit';
import type { ServerTally } from '../server/serverTally';
import type { BenchPart } from './benchPart';

const ids = 30_000;
const bar = 1.05;

/** The first hundred requests go out at once, the second when the first window has rolled past, the third after another one. */
const windowMs = (ids / 100 / rollingLimit.requests - 1) * rollingLimit.intervalMs + latencyMs;

/** How close to HubSpot's limit the user is brought, and at what cost. */
export const limitPart: BenchPart = {
  name: 'limit',
  title: `the time for ${describeFigure.count(ids)} IDs where the server enforces HubSpot's limit`,
  measure: async () => {
    const product = await run('product');
    // These wait more than they work, and each has a server of its own: there is no need to wait for one after the other.
    const [sdk, withLimiter, withRetries] = await Promise.all([
      run('sdk'),
      run('sdkWithLimiter'),
      run('sdkWithRetries'),
    ]);
    const ratio = product.timeMs / windowMs;
    return [
      {
        what: `${describeFigure.count(ids)} IDs where the server enforces ${rollingLimit.requests} requests in any ${describeFigure.duration(rollingLimit.intervalMs)}`,
        bar: `≤ ${bar} × the time the window needs, no 429, no ID lost`,
        measured: `${describeFigure.ratio(ratio)}, ${describeEnd(product)}`,
        isMet: ratio <= bar && product.refused === 0 && product.found === ids,
        detail: [
          `${describeFigure.duration(product.timeMs)} against ${describeFigure.duration(windowMs)}, margin 0`,
          `\`@hubspot/api-client\` as it comes: ${describe(sdk)}`,
          `with its limiter on: ${describe(withLimiter)}`,
          `with its retries on: ${describe(withRetries)}`,
        ].join('; '),
      },
    ];
  },
};

type Ending = ReadFigures & ServerTally;

async function run(name: ContestantSettings['name']): Promise<Ending> {
  await using server = await ServerProcess.start('rolling');
  await using contestant = new ContestantProcess(name, server.url);
  const figures = await contestant.read(ids);
  return { ...figures, ...(await server.takeTally()) };
}

function describe(ending: Ending): string {
  return `${describeFigure.duration(ending.timeMs)}, ${describeEnd(ending)}`;
}

function describeEnd({ found, refused }: Ending): string {
  return `${describeFigure.count(found)} IDs, ${refused} × 429`;
}
