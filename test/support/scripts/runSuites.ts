import * as fc from 'fast-check';
import { propertyRuns } from '../parts/propertyRuns';
import { runMocha } from '../report/runMocha';

/** Runs the suites of one folder in this process: `node runSuites.js <folder> <time-out in ms>`. */
async function main(folder = '', timeoutMs = ''): Promise<void> {
  const runs = propertyRuns();
  if (runs !== undefined) fc.configureGlobal({ numRuns: runs });
  const failed = await runMocha({ folder, timeoutMs: Number(timeoutMs) });
  // A handle that a test left open may not keep the run from ending.
  process.exit(failed > 0 ? 1 : 0);
}

void main(...process.argv.slice(2));
