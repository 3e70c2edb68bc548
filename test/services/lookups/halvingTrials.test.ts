import { strict as assert } from 'node:assert';
import { HalvingTrials } from '../../../src/services/lookups/halvingTrials';

describe('HalvingTrials', () => {
  /** Halves batches at the same time, each of the first as `trials` says, and tells which were glanced at and which have ended well. */
  const runAll = async (...trials: readonly (() => Promise<boolean>)[]) => {
    const halving = new HalvingTrials();
    const glances: boolean[] = [];
    const left = [...trials];
    const ended = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        halving.run(isGlance => {
          glances.push(isGlance);
          return left.shift()?.() ?? Promise.resolve(true);
        }),
      ),
    );
    return { glances, ended: ended.map(({ status }) => status === 'fulfilled') };
  };
  const inVain = (): Promise<boolean> => Promise.resolve(true);
  const fruitful = (): Promise<boolean> => Promise.resolve(false);
  const faulty = (): Promise<boolean> => Promise.reject(new Error('A fault of ours.'));

  it('only glances at what comes after three that were in vain', async () => {
    const { glances } = await runAll(inVain, inVain, inVain);
    assert.deepStrictEqual(glances, [false, false, false, true, true]);
  });

  it('goes on where one of them brought something', async () => {
    const { glances } = await runAll(inVain, fruitful, inVain);
    assert.deepStrictEqual(glances, [false, false, false, false, false]);
  });

  it('halves the others all the same where a fault of ours has ended one', async () => {
    const { ended, glances } = await runAll(inVain, faulty, inVain);
    assert.deepStrictEqual(glances, [false, false, false, false, false]);
    assert.deepStrictEqual(ended, [true, false, true, true, true]);
  });
});
