import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { EventReporter } from './eventReporter';
import { eventsFileVariable, onlyFilesVariable } from './testEvent';
import { describeError, writeEvent } from './writeEvent';

export interface MochaRun {
  readonly folder: string;
  readonly timeoutMs: number;
  /** Which of the suites to run; all where it is not said. */
  readonly isWanted?: (file: string) => boolean;
}

/** Runs the suites of a folder and resolves to the number of tests that failed. */
export async function runMocha({
  folder,
  isWanted = () => true,
  timeoutMs,
}: MochaRun): Promise<number> {
  // Failures are to point into the sources, not into the bundles.
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    color: true,
    forbidOnly: process.env['CI'] !== undefined,
    // Without anybody who reads the events, in a debugger say, the usual listing is of more use.
    reporter: process.env[eventsFileVariable] === undefined ? 'spec' : EventReporter,
    slow: timeoutMs / 10,
    timeout: timeoutMs,
  });
  for (const file of suitesIn(folder).filter(isWanted)) mocha.addFile(file);
  try {
    return await new Promise(resolve => mocha.run(resolve));
  } catch (error) {
    const title = 'The suites cannot be loaded';
    const stack = describeError(error);
    writeEvent({ kind: 'failed', file: '', depth: 1, title, fullTitle: title, stack });
    throw error;
  }
}

/** The bundled suites of a folder and the folders in it: those that are asked for, where some are. */
function suitesIn(folder: string): readonly string[] {
  const asked = process.env[onlyFilesVariable];
  if (asked !== undefined) return JSON.parse(asked) as readonly string[];
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter(file => file.endsWith('.test.js'))
    .sort()
    .map(file => join(folder, file));
}
