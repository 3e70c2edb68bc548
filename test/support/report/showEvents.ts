import { styleText } from 'node:util';
import { Tally } from './tally';
import type { TestEvent } from './testEvent';

type Failure = Extract<TestEvent, { kind: 'failed' }>;

export interface SuiteOutcome {
  /** How the tests of each bundle came out. */
  readonly files: ReadonlyMap<string, Tally>;
  readonly failures: readonly Failure[];
  /** Whether the suite came to its end; one that broke off has no say about the rest of its tests. */
  readonly complete: boolean;
}

/** Prints a suite's events as they come, its failures after them, and resolves to the outcome. */
export async function showEvents(events: AsyncIterable<TestEvent>): Promise<SuiteOutcome> {
  const files = new Map<string, Tally>();
  const failures: Failure[] = [];
  let complete = false;
  for await (const event of events) {
    if (event.kind === 'end') {
      complete = true;
      continue;
    }
    if (event.kind === 'failed') failures.push(event);
    if (event.kind !== 'suite') {
      const tally = files.get(event.file) ?? Tally.none;
      files.set(event.file, { ...tally, [event.kind]: tally[event.kind] + 1 });
    }
    console.log(indent(describe(event), 2 * event.depth));
  }
  for (const [index, { fullTitle, stack }] of failures.entries()) {
    console.log(`\n  ${index + 1}) ${fullTitle}\n${indent(stack, 5)}`);
  }
  return { files, failures, complete };
}

function describe(event: Exclude<TestEvent, { kind: 'end' }>): string {
  switch (event.kind) {
    case 'suite':
      return event.title;
    case 'passed': {
      const duration = event.slow ? styleText('yellow', ` (${event.durationMs} ms)`) : '';
      return `${styleText('green', '✓')} ${event.title}${duration}`;
    }
    case 'failed':
      return styleText('red', `✗ ${event.title}`);
    case 'skipped':
      return styleText('cyan', `- ${event.title}`);
  }
}

function indent(text: string, width: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(width));
}
