import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../src/calls/lookup';
import { describeAttention } from '../../../src/projections/lookups/describeAttention';
import { LookupStore } from '../../../src/services/lookups/lookupStore';
import { Attention } from '../../../src/services/views/attention';
import { buildAnswerBody } from '../../support/builders/buildAnswer';
import { buildLookup } from '../../support/builders/buildLookup';

const failure = { kind: 'network', category: 'ECONNRESET', message: 'reset' } as const;
/** One is missing, two have failed, one was never sent. */
const bad = buildLookup(
  ['1', '2', '3', '4'],
  { ids: ['1'], body: buildAnswerBody([], ['1']) },
  { ids: ['2', '3'], failure },
);

describe('What nobody has looked at yet', () => {
  let store: LookupStore;
  let attention: Attention;

  const run = (lookup: Lookup): void => {
    store.set({ ...lookup, state: 'running' });
    store.set(lookup);
  };
  const count = (): number =>
    attention.list().reduce((sum, { failed, notSent }) => sum + failed + notSent, 0);

  beforeEach(() => {
    store = new LookupStore();
    attention = new Attention(store);
  });

  it('are the IDs that failed or were not sent, as soon as the look-up has ended', () => {
    store.set({ ...bad, state: 'running' });
    assert.equal(count(), 0);
    store.set(bad);
    assert.equal(count(), 3);
    const troubles = attention
      .list()
      .map(({ failed, notSent }) => ({ lookup: bad, failed, notSent }));
    const lines = describeAttention(troubles).split('\n');
    assert.deepStrictEqual(
      [lines[0], lines[1]?.replace(/ · [^:]*:\d\d[^:]*/, '')],
      ['Not looked at yet:', '1 +3: 2 failed, 1 not sent'],
    );
  });

  it('is no look-up that went well, that somebody stopped, or that is only remembered', () => {
    run(buildLookup(['1'], { body: buildAnswerBody([], ['1']) }));
    run({ ...buildLookup(['1', '2']), id: 'stopped', state: 'cancelled' });
    store.restore([{ ...bad, id: 'remembered', state: 'remembered' }]);
    assert.equal(count(), 0);
  });

  it('ends when somebody looks, runs it again, removes it or clears all, and each is told once', () => {
    let told = 0;
    attention.onDidChange(() => told++);
    const ends: readonly (() => void)[] = [
      () => attention.see(bad.id),
      () => attention.see(),
      () => store.set({ ...bad, state: 'running' }),
      () => store.remove(bad.id),
    ];
    for (const end of ends) {
      run(bad);
      assert.equal(count(), 3);
      end();
      end();
      assert.equal(count(), 0);
    }
    assert.equal(told, 2 * ends.length);
  });
});
