import { runMocha } from '../support/report/runMocha';

/** What VS Code calls to run the host tests: the suites bundled beside this file. */
export async function run(): Promise<void> {
  const failed = await runMocha({ folder: __dirname, timeoutMs: 60_000 });
  if (failed > 0) throw new Error(`${failed} host tests failed.`);
}
