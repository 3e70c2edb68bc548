import { join } from 'node:path';
import { styleText } from 'node:util';
import { createRunFolder } from '../machine/createRunFolder';
import { readEvents } from '../report/readEvents';
import { showEvents, type SuiteOutcome } from '../report/showEvents';
import { Tally } from '../report/tally';
import { eventsFileVariable } from '../report/testEvent';

/** Starts a suite with an environment and resolves to its exit code, or why there is none. */
export type StartSuite = (
  environment: Readonly<Record<string, string>>,
  runFolder: string,
) => Promise<number | string>;

/** How a suite came out, and what is wrong with it as a whole. */
export interface FollowedSuite extends SuiteOutcome {
  readonly flaw: string | undefined;
  /** The tests of all files, and one more that failed where the whole has a flaw. */
  readonly tally: Tally;
}

/** Starts a suite, shows what it says, and counts it; one that breaks off has failed. */
export async function followSuite(name: string, start: StartSuite): Promise<FollowedSuite> {
  const folder = await createRunFolder(name);
  try {
    const events = join(folder.path, 'events.ndjson');
    const ended = start({ [eventsFileVariable]: events }, folder.path);
    const outcome = await showEvents(readEvents(events, ended));
    const tally = Tally.sum(outcome.files.values());
    const flaw = flawOf(tally, outcome.complete, await ended);
    if (flaw === undefined) return { ...outcome, flaw, tally };
    console.log(styleText('red', `  ${flaw}`));
    return { ...outcome, flaw, tally: { ...tally, failed: tally.failed + 1 } };
  } finally {
    await folder.remove();
  }
}

/** What is wrong with a suite as a whole: it must not pass for one whose tests have all passed. */
function flawOf(tally: Tally, complete: boolean, code: number | string): string | undefined {
  if (!complete) return `The suite broke off (exit code: ${code}).`;
  if (Tally.total(tally) === 0) return 'The suite ran no test.';
  if (code !== 0 && tally.failed === 0)
    return `The tests passed, but their process failed: ${code}`;
  return undefined;
}
