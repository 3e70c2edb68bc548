import { strict as assert } from 'node:assert';
import { SelectedCall, type CallSelection } from '../../src/services/selectedCall';

describe('SelectedCall', () => {
  it('tells of another call once, whoever follows', () => {
    const selected = new SelectedCall();
    const told: CallSelection[] = [];
    selected.onDidChange(selection => {
      told.push(selection);
      selected.select({ ...selection, by: 'results' });
    });
    const first: CallSelection = { lookupId: 'lookup-1', id: '430001', by: 'tree' };
    selected.select(first);
    selected.select(first);
    selected.select({ ...first, id: '430002' });
    assert.deepStrictEqual(told, [first, { ...first, id: '430002' }]);
    assert.deepStrictEqual(selected.get(), { ...first, id: '430002' });
  });
});
