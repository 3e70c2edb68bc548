import { appendFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { eventsFileVariable, type TestEvent } from './testEvent';

/** Tells the run's own process what happened, if that process asked for it. */
export function writeEvent(event: TestEvent): void {
  const file = process.env[eventsFileVariable];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(event)}\n`);
}

/** The stack, and what an assertion compared: `inspect` shows both, and any cause. */
export function describeError(error: unknown): string {
  return inspect(error, { breakLength: 100, depth: 6 });
}
