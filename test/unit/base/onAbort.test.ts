import { strict as assert } from 'node:assert';
import { getEventListeners } from 'node:events';
import { onAbort } from '../../../src/base/onAbort';

describe('onAbort', () => {
  it('tells all that wait for an abort, and nobody that has given up waiting', () => {
    const controller = new AbortController();
    const told: string[] = [];
    const react = (name: string): (() => void) => onAbort(controller.signal, () => told.push(name));
    const [, giveUp] = [react('first'), react('second'), react('third')];
    giveUp();
    controller.abort();
    assert.deepEqual(told, ['first', 'third']);
  });

  it('listens once, however many wait, and not at all where nobody does', () => {
    const { signal } = new AbortController();
    const giveUps = Array.from({ length: 100 }, () => onAbort(signal, () => undefined));
    assert.equal(getEventListeners(signal, 'abort').length, 1);
    giveUps.forEach(giveUp => giveUp());
    assert.equal(getEventListeners(signal, 'abort').length, 0);
  });

  it('lets those who are told give up meanwhile', () => {
    const controller = new AbortController();
    let told = 0;
    const giveUp = onAbort(controller.signal, () => {
      told++;
      giveUp();
    });
    onAbort(controller.signal, () => told++);
    controller.abort();
    assert.equal(told, 2);
  });
});
