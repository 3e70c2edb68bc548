import { strict as assert } from 'node:assert';
import { SelectedCall, type CallSelection } from '../../../src/services/views/selectedCall';

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

  it('tells of the same call again where a command asks for it', () => {
    const selected = new SelectedCall();
    const told: CallSelection[] = [];
    selected.onDidChange(selection => told.push(selection));
    const byTree: CallSelection = { lookupId: 'lookup-1', id: '430001', by: 'tree' };
    const byCommand: CallSelection = { ...byTree, by: 'command' };
    [byTree, byCommand, byCommand, byTree].forEach(selection => selected.select(selection));
    assert.deepStrictEqual(told, [byTree, byCommand, byCommand]);
  });
});
