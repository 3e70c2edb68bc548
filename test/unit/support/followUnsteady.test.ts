import { strict as assert } from 'node:assert';
import { appendFileSync } from 'node:fs';
import { followUnsteady } from '../../support/parts/followUnsteady';
import { Tally } from '../../support/report/tally';
import {
  eventsFileVariable,
  onlyFilesVariable,
  type TestEvent,
} from '../../support/report/testEvent';

/** How the tests of files come out, by the title, in one run. `breaks`: the run ends in their midst. */
type Run = Readonly<Record<string, Readonly<Record<string, 'passed' | 'failed' | 'breaks'>>>>;

describe('A suite that drives VS Code', () => {
  const follow = async (...runs: readonly Run[]): Promise<{ tally: string; said: string }> => {
    let count = 0;
    const lines: string[] = [];
    const { log } = console;
    console.log = (line: string) => void lines.push(line);
    try {
      const tally = await followUnsteady('unsteady', environment => {
        const run = runs[count++] ?? {};
        const only = environment[onlyFilesVariable];
        const files = only === undefined ? Object.keys(run) : (JSON.parse(only) as string[]);
        const events = files.flatMap(file => eventsOf(file, run[file] ?? {}));
        const isBroken = files.some(file => Object.values(run[file] ?? {}).includes('breaks'));
        const all = isBroken ? events : [...events, { kind: 'end' } as const];
        appendFileSync(
          environment[eventsFileVariable] ?? '',
          all.map(event => `${JSON.stringify(event)}\n`).join(''),
        );
        return Promise.resolve(events.some(({ kind }) => kind === 'failed') ? 1 : 0);
      });
      assert.equal(count, runs.length, 'it ran as often as was expected');
      return { tally: Tally.describe(tally), said: lines.join('\n') };
    } finally {
      console.log = log;
    }
  };

  it('runs once where all passes', async () => {
    const { tally } = await follow({ 'a.js': { one: 'passed' }, 'b.js': { two: 'passed' } });
    assert.equal(tally, '2 passed, 0 failed, 0 skipped');
  });

  it('runs a file again of which a test slipped, and says which', async () => {
    const { said, tally } = await follow(
      { 'a.js': { one: 'failed', two: 'passed' }, 'b.js': { three: 'passed' } },
      { 'a.js': { one: 'passed', two: 'passed' } },
    );
    assert.equal(tally, '3 passed, 0 failed, 0 skipped');
    assert.match(said, /Failed once, then passed: one/);
  });

  it('has failed where a test fails twice, or another one does the second time', async () => {
    for (const second of [
      { one: 'failed', two: 'passed' },
      { one: 'passed', two: 'failed' },
    ] as const) {
      const { tally } = await follow(
        { 'a.js': { one: 'failed', two: 'passed' } },
        { 'a.js': second },
      );
      assert.equal(tally, '1 passed, 1 failed, 0 skipped');
    }
  });

  it('has failed where it breaks off, and where many files have', async () => {
    assert.match((await follow({ 'a.js': { one: 'breaks' } })).tally, /1 failed/);
    const many = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map(name => [name, { it: 'failed' as const }]),
    );
    assert.match((await follow(many)).tally, /4 failed/);
  });

  it('calls nothing passed that did not run again', async () => {
    const { said, tally } = await follow(
      { 'a.js': { one: 'failed' } },
      { 'a.js': { one: 'breaks' } },
    );
    assert.match(tally, /1 failed/);
    assert.doesNotMatch(said, /then passed/);
  });
});

function eventsOf(file: string, tests: Run[string]): readonly TestEvent[] {
  return Object.entries(tests).flatMap(([title, outcome]): TestEvent[] => {
    const place = { file, depth: 1, title };
    switch (outcome) {
      case 'passed':
        return [{ kind: 'passed', ...place, durationMs: 1, slow: false }];
      case 'failed':
        return [{ kind: 'failed', ...place, fullTitle: title, stack: 'a failure' }];
      case 'breaks':
        return [];
    }
  });
}
