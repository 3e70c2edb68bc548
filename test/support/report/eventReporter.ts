import { reporters, type Runnable, type Runner, type Suite } from 'mocha';
import { describeError, writeEvent } from './writeEvent';

/** A mocha reporter that writes what happens to a file, where the run's own process reads it. */
export class EventReporter extends reporters.Base {
  constructor(runner: Runner) {
    super(runner);
    runner.on('suite', suite => {
      if (!suite.root) writeEvent({ kind: 'suite', depth: depthOf(suite), title: suite.title });
    });
    runner.on('pass', test => {
      const { duration: durationMs = 0, speed } = test;
      writeEvent({ kind: 'passed', ...place(test), durationMs, slow: speed === 'slow' });
    });
    runner.on('pending', test => writeEvent({ kind: 'skipped', ...place(test) }));
    runner.on('fail', (test, error: unknown) => {
      const fullTitle = test.fullTitle();
      writeEvent({ kind: 'failed', ...place(test), fullTitle, stack: describeError(error) });
    });
    runner.once('end', () => writeEvent({ kind: 'end' }));
  }
}

function place({ file = '', parent, title }: Runnable): {
  file: string;
  depth: number;
  title: string;
} {
  return { file, depth: parent ? depthOf(parent) + 1 : 0, title };
}

function depthOf(suite: Suite): number {
  return suite.titlePath().length;
}
