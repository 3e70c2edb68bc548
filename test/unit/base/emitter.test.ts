import { strict as assert } from 'node:assert';
import { Emitter } from '../../../src/base/emitter';

describe('Emitter', () => {
  it('tells every listener, also where one throws, and says so', () => {
    const said: unknown[] = [];
    const emitter = new Emitter<number>(error => said.push(error));
    const bug = new Error('A bug.');
    emitter.event(() => {
      throw bug;
    });
    emitter.event(value => said.push(value));
    emitter.fire(5);
    assert.deepStrictEqual(said, [bug, 5]);
  });

  it('tells a listener that is there twice as often as it is there', () => {
    const said: number[] = [];
    const emitter = new Emitter<number>();
    const listener = (value: number): void => void said.push(value);
    emitter.event(listener);
    emitter.event(listener).dispose();
    emitter.fire(5);
    assert.deepStrictEqual(said, [5]);
  });
});
