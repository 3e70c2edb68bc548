import { appendFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { reporters, type Runnable, type Runner, type Suite, type Test } from 'mocha';
import { eventsFileVariable, type TestEvent } from './testEvent';

/** A mocha reporter that writes what happens to a file, where the run's own process reads it. */
export class EventReporter extends reporters.Base {
  constructor(runner: Runner) {
    super(runner);
    const file = process.env[eventsFileVariable] ?? '';
    const say = (event: TestEvent): void => appendFileSync(file, `${JSON.stringify(event)}\n`);

    runner.on('suite', suite => {
      if (!suite.root) say({ kind: 'suite', depth: depthOf(suite), title: suite.title });
    });
    runner.on('pass', test => say({ ...passed(test), ...place(test) }));
    runner.on('pending', test => say({ kind: 'skipped', ...place(test) }));
    runner.on('fail', (test, error: unknown) => {
      const fullTitle = test.fullTitle();
      say({ kind: 'failed', ...place(test), fullTitle, stack: describeError(error) });
    });
    runner.once('end', () => say({ kind: 'end' }));
  }
}

function passed(test: Test): { kind: 'passed'; durationMs: number; slow: boolean } {
  return { kind: 'passed', durationMs: test.duration ?? 0, slow: test.speed === 'slow' };
}

function place(test: Runnable): { depth: number; title: string } {
  return { depth: test.parent ? depthOf(test.parent) + 1 : 0, title: test.title };
}

function depthOf(suite: Suite): number {
  return suite.titlePath().length;
}

/** The stack, and what an assertion compared: `inspect` shows both, and any cause. */
function describeError(error: unknown): string {
  return inspect(error, { breakLength: 100, depth: 6 });
}
