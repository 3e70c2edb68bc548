import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { TextDocument } from 'vscode';
import { DocumentTimers } from '../../../src/platform/documentTimers';

describe('DocumentTimers', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  const document = {} as TextDocument;

  it('does something about a document once it has rested, and not before', () => {
    let times = 0;
    const count = (): Promise<void> => {
      times++;
      return Promise.resolve();
    };
    const timers = new DocumentTimers(100, count, error => assert.ifError(error));
    timers.restart(document);
    mock.timers.tick(60);
    timers.restart(document);
    mock.timers.tick(60);
    assert.equal(times, 0);
    mock.timers.tick(60);
    assert.equal(times, 1);
    timers.restart(document);
    timers.dispose();
    mock.timers.tick(1000);
    assert.equal(times, 1);
  });

  it('tells of what went wrong, for nobody waits for it', async () => {
    const told: unknown[] = [];
    const bug = new Error('A bug.');
    const timers = new DocumentTimers(
      100,
      () => Promise.reject(bug),
      error => told.push(error),
    );
    timers.restart(document);
    mock.timers.tick(100);
    await setImmediate();
    assert.deepEqual(told, [bug]);
  });
});
