import { strict as assert } from 'node:assert';
import { Emitter } from '../../../../src/base/emitter';
import {
  TreeSelection,
  type RevealingView,
  type ShownRows,
} from '../../../../src/features/lookups/treeSelection';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { SelectedCall, type CallSelection } from '../../../../src/services/views/selectedCall';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

const lookup = buildLookup(['1', '2', '3'], {
  body: buildAnswerBody(['1', '2', '3'].map(id => buildCall(id))),
});

/** VS Code's side of the view: it reveals when it is told to, and tells of every selection, its own included. */
class StandInView implements RevealingView {
  visible = true;
  readonly revealed: string[] = [];
  private readonly selected = new Emitter<{ readonly selection: readonly LookupNode[] }>();
  readonly onDidChangeSelection = this.selected.event;
  private readonly opened = new Emitter<undefined>();
  readonly onDidChangeVisibility = this.opened.event;

  select(...rows: readonly LookupNode[]): void {
    this.selected.fire({ selection: rows });
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    this.opened.fire(undefined);
  }

  async reveal(row: LookupNode, { focus }: { focus: boolean }): Promise<void> {
    await Promise.resolve();
    assert.ok(row.kind === 'entry');
    this.revealed.push(`${row.entry.id}${focus ? ' focused' : ''}`);
    this.select(row);
  }
}

function build() {
  const rows: ShownRows = {
    redraw: () => undefined,
    readRows: () =>
      Promise.resolve(node =>
        node === undefined ? [{ kind: 'lookup', lookup }] : [...childNodes(node)],
      ),
  };
  const view = new StandInView();
  const selection = new SelectedCall();
  const told: CallSelection[] = [];
  selection.onDidChange(change => told.push(change));
  return { view, selection, told, tree: new TreeSelection(view, rows, selection) };
}

const call = (id: string, by: CallSelection['by'] = 'results'): CallSelection => ({
  lookupId: lookup.id,
  id,
  by,
});

function rowOf(id: string): LookupNode {
  const entry = lookup.entries.find(candidate => candidate.id === id);
  assert.ok(entry);
  return { kind: 'entry', lookup, entry };
}

const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

describe('The selection in the Lookups view', () => {
  it('is told to others, and does not come back', async () => {
    const { told, view } = build();
    view.select(rowOf('2'));
    await settled();
    assert.deepStrictEqual([told, view.revealed], [[call('2', 'tree')], []]);
  });

  it('is that of the call where something below it is selected, and none where several are', () => {
    const { told, view } = build();
    const [property] = childNodes(rowOf('2'));
    assert.ok(property && property.kind !== 'entry');
    view.select(rowOf('1'), rowOf('3'));
    view.select(property);
    view.select({ kind: 'lookup', lookup });
    assert.deepStrictEqual(told, [call('2', 'tree')]);
  });

  it('follows what is selected elsewhere without taking the keyboard', async () => {
    const { selection, told, view } = build();
    selection.select(call('3'));
    await settled();
    assert.deepStrictEqual([view.revealed, told], [['3'], [call('3')]]);
  });

  it('waits while the view is closed, and opens nothing', async () => {
    const { selection, view } = build();
    view.setVisible(false);
    selection.select(call('1'));
    selection.select(call('2'));
    await settled();
    assert.deepStrictEqual(view.revealed, []);
    view.setVisible(true);
    await settled();
    assert.deepStrictEqual(view.revealed, ['2']);
  });

  it('goes to the last of those selected meanwhile, and leads nobody back', async () => {
    const { selection, told, view } = build();
    ['1', '2', '3'].forEach(id => selection.select(call(id)));
    await settled();
    assert.deepStrictEqual(view.revealed, ['1', '3']);
    assert.deepStrictEqual(
      told.map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal(selection.get()?.id, '3');
  });

  it('stays where no row shows the call', async () => {
    const { selection, tree, view } = build();
    selection.select(call('4'));
    selection.select({ ...call('1'), lookupId: 'gone' });
    await settled();
    assert.equal(await tree.show(call('4')), false);
    assert.deepStrictEqual(view.revealed, []);
  });

  it('takes the keyboard where that is asked for', async () => {
    const { tree, view } = build();
    assert.equal(await tree.show(call('2')), true);
    assert.deepStrictEqual(view.revealed, ['2 focused']);
  });
});
