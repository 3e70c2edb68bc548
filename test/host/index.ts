import { takeCoverage } from 'node:v8';
import { runMocha } from '../support/report/runMocha';

/** What VS Code calls to run the host tests: the suites bundled beside this file. */
export async function run(): Promise<void> {
  const failed = await runMocha({ folder: __dirname, timeoutMs: 60_000 });
  // VS Code ends this process before it could write down by itself what `npm run coverage` asks of it.
  takeCoverage();
  if (failed > 0) throw new Error(`${failed} host tests failed.`);
}
