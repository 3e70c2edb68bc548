import { strict as assert } from 'node:assert';
import { usualArrangement } from '../../../src/calls/arrangement';
import { LookupStore } from '../../../src/services/lookups/lookupStore';
import { Arrangements } from '../../../src/services/views/arrangements';
import { buildLookup } from '../../support/builders/buildLookup';
import { buildPorts } from '../../support/builders/buildPorts';

describe('How look-ups are laid out', () => {
  const setUp = () => {
    const { state, stored } = buildPorts();
    const store = new LookupStore();
    store.set(buildLookup(['1']));
    return { state, stored, store, arrangements: new Arrangements(state, store) };
  };

  it('outlives the window, but for the filter, which may be somebody’s name', () => {
    const { arrangements, state, store, stored } = setUp();
    arrangements.change('lookup-1', { groupBy: 'owner', filter: 'Fernhollow', hidesEmpty: true });
    arrangements.change('lookup-1', { sortBy: 'time', isDescending: true });
    assert.equal(arrangements.get('lookup-1').filter, 'Fernhollow');
    assert.ok(!JSON.stringify([...stored.state]).includes('Fernhollow'));
    assert.deepStrictEqual(new Arrangements(state, store).get('lookup-1'), {
      ...usualArrangement,
      groupBy: 'owner',
      sortBy: 'time',
      isDescending: true,
      hidesEmpty: true,
    });
  });

  it('goes with its look-up', () => {
    const { arrangements, store, stored } = setUp();
    arrangements.change('lookup-1', { groupBy: 'owner' });
    assert.equal(arrangements.current, 'lookup-1');
    store.remove('lookup-1');
    assert.equal(arrangements.current, undefined);
    assert.deepStrictEqual(stored.state.get('arrangements'), {});
    assert.deepStrictEqual(arrangements.get('lookup-1'), usualArrangement);
  });

  it('is the usual way where what was kept is nothing of ours', async () => {
    for (const kept of [null, 7, [], { groupBy: 'size', isDescending: 1, filter: 'x' }]) {
      const { arrangements, state } = setUp();
      await state.update('arrangements', { 'lookup-1': kept });
      assert.deepStrictEqual(arrangements.get('lookup-1'), usualArrangement);
      await state.update('arrangements', kept);
      assert.deepStrictEqual(arrangements.get('lookup-2'), usualArrangement);
    }
  });

  it('is told to whoever shows it, and who is looked at is, too', () => {
    const { arrangements } = setUp();
    const told: string[] = [];
    arrangements.onDidChange(id => told.push(id));
    arrangements.look('lookup-1');
    arrangements.look('lookup-1');
    arrangements.change('lookup-1', { groupBy: 'day' });
    assert.deepStrictEqual(told, ['lookup-1', 'lookup-1']);
  });
});
