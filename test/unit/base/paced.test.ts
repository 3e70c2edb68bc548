import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import * as fc from 'fast-check';
import { Paced } from '../../../src/base/paced';

const everyMs = 100;

describe('Paced', () => {
  let nowMs = 0;
  let doneAt: number[] = [];
  let paced: Paced;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    nowMs = 0;
    doneAt = [];
    paced = new Paced(everyMs, () => doneAt.push(nowMs));
  });
  afterEach(() => mock.timers.reset());

  const wait = (durationMs: number): void => {
    for (let elapsedMs = 0; elapsedMs < durationMs; elapsedMs++) {
      nowMs++;
      mock.timers.tick(1);
    }
  };

  it('does the first at once and all that follows shortly after it together', () => {
    paced.run();
    assert.deepEqual(doneAt, [0]);
    wait(30);
    paced.run();
    wait(30);
    paced.run();
    wait(1000);
    assert.deepEqual(doneAt, [0, 100]);
    paced.run();
    assert.deepEqual(doneAt, [0, 100, 1060]);
  });

  it('keeps the distance and leaves out no last one, whenever it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(250), { minLength: 1, maxLength: 8 }), pauses => {
        doneAt = [];
        const startedMs = nowMs;
        for (const pauseMs of pauses) {
          wait(pauseMs);
          paced.run();
        }
        const askedMs = nowMs;
        wait(2 * everyMs);
        const gaps = doneAt.slice(1).map((at, index) => at - (doneAt[index] ?? 0));
        assert.ok(gaps.every(gap => gap >= everyMs));
        assert.ok((doneAt.at(-1) ?? -1) >= askedMs);
        assert.equal(doneAt[0], startedMs + (pauses[0] ?? 0));
      }),
      { numRuns: 50 },
    );
  });

  it('does what cannot wait at once, and rests after it', () => {
    paced.run();
    wait(60);
    paced.run();
    paced.runNow();
    assert.deepEqual(doneAt, [0, 60]);
    wait(60);
    paced.run();
    wait(1000);
    assert.deepEqual(doneAt, [0, 60, 160]);
  });

  it('rests after what was done by other means, and takes it for done', () => {
    paced.run();
    wait(60);
    paced.run();
    paced.rest();
    wait(60);
    paced.run();
    wait(1000);
    assert.deepEqual(doneAt, [0, 160]);
  });

  it('does early what is due, and nothing where nothing is', () => {
    paced.flush();
    paced.run();
    paced.flush();
    assert.deepEqual(doneAt, [0]);
    paced.run();
    wait(10);
    paced.flush();
    wait(1000);
    assert.deepEqual(doneAt, [0, 10]);
  });

  it('forgets what was asked for, and does the next at once', () => {
    paced.run();
    paced.run();
    paced.cancel();
    wait(1000);
    assert.deepEqual(doneAt, [0]);
    paced.run();
    paced.cancel();
    paced.run();
    assert.deepEqual(doneAt, [0, 1000, 1000]);
  });

  it('does nothing once it is disposed', () => {
    paced.run();
    paced.run();
    paced.dispose();
    paced.run();
    paced.runNow();
    paced.rest();
    paced.run();
    wait(1000);
    assert.deepEqual(doneAt, [0]);
  });

  it('may be asked again, and told that it is done, by the task itself', () => {
    let times = 0;
    const eager = new Paced(everyMs, () => {
      times++;
      eager.rest();
      eager.run();
    });
    eager.run();
    wait(250);
    assert.equal(times, 3);
    eager.dispose();
  });
});
