import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import { RestingTasks } from '../../../../src/features/problems/restingTasks';

describe('RestingTasks', () => {
  it('does once what is asked for often, and once more what is asked for meanwhile', async () => {
    const done: string[] = [];
    const tasks = new RestingTasks(
      uri => {
        done.push(uri);
        return Promise.resolve();
      },
      error => assert.fail(String(error)),
    );
    tasks.ask('a');
    tasks.ask('a');
    tasks.ask('b');
    await setTimeout(400);
    assert.deepEqual(done, ['a', 'b']);
    tasks.ask('a');
    tasks.ask('a');
    await setTimeout(400);
    assert.deepEqual(done, ['a', 'b']);
    await setTimeout(1000);
    assert.deepEqual(done, ['a', 'b', 'a']);
    tasks.dispose();
  });

  it('rests longer after what took longer, and goes on after a failure', async () => {
    const failures: unknown[] = [];
    let clockMs = 0;
    let count = 0;
    const tasks = new RestingTasks(
      () => {
        count++;
        clockMs += 75;
        return Promise.reject(new Error('gone'));
      },
      error => failures.push(error),
      () => clockMs,
    );
    tasks.ask('a');
    await setTimeout(300);
    tasks.ask('a');
    await setTimeout(1200);
    assert.equal(count, 1);
    await setTimeout(600);
    assert.equal(count, 2);
    assert.equal(failures.length, 2);
    tasks.dispose();
  });
});
