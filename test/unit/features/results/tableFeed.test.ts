import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { ColumnLayout } from '../../../../src/calls/columnLayout';
import type { Lookup } from '../../../../src/calls/lookup';
import { countEntries } from '../../../../src/calls/summarizeLookup';
import { decodeFromTable } from '../../../../src/features/results/decodeFromTable';
import { TableFeed } from '../../../../src/features/results/tableFeed';
import type { FromTable, TableOrder, ToTable } from '../../../../src/protocol/tableProtocol';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';
import { eventually } from '../../../support/workbench/eventually';

type Query = FromTable & { readonly kind: 'tableQuery' };

const first: Query = {
  kind: 'tableQuery',
  number: 1,
  search: '',
  filters: [],
  states: [],
  sort: [],
  isRaw: false,
  start: 0,
  end: 20,
};

function lookupOf(count: number, answered = count): Lookup {
  const ids = Array.from({ length: count }, (_, index) => String(100 + index));
  const known = ids.slice(0, answered);
  const body = buildAnswerBody(known.map(id => buildCall(id, { hs_call_title: `Call ${id}` })));
  const lookup = buildLookup(ids, { ids: known, body });
  return { ...lookup, state: answered < count ? 'running' : 'done' };
}

describe('The feed of the table of calls', () => {
  const start = (lookup: Lookup, layout: ColumnLayout = []) => {
    const posted: ToTable[] = [];
    const faults: unknown[] = [];
    const knowledge = buildKnowledge();
    const feed = new TableFeed(
      lookup,
      { knowledge: () => knowledge, layout: () => layout },
      message => posted.push(message),
      error => faults.push(error),
    );
    const orders = (): readonly TableOrder[] =>
      posted.filter(message => message.kind === 'tableOrder');
    return { faults, feed, orders, posted };
  };

  it('tells of the order and sends the rows seen first, in one message', async () => {
    const { feed, posted } = start(lookupOf(50));
    await feed.show(first);
    feed.close();
    assert.equal(posted.length, 1);
    const [order] = posted;
    assert.ok(order?.kind === 'tableOrder');
    assert.equal(order.total, 50);
    assert.equal(order.positions, undefined);
    assert.deepEqual(order.states, [{ state: 'found', label: '50 found' }]);
    assert.deepEqual(order.first.columns, ['$state', '$id', 'hs_call_title']);
    assert.equal(order.first.rows.length, 20);
    assert.deepEqual(
      order.first.rows[3]?.cells.map(({ text }) => text),
      ['Found', '103', 'Call 103'],
    );
  });

  it('says where a search for one property is marked, and leaves any other to be marked everywhere', async () => {
    const markedFor = async (search: string): Promise<TableOrder['marked'] | undefined> => {
      const { feed, orders } = start(lookupOf(3));
      await feed.show({ ...first, search });
      feed.close();
      return orders()[0]?.marked;
    };
    const columns = ['hs_call_title'];
    assert.deepEqual(await markedFor('hs_call_title: Call 1'), { search: 'Call 1', columns });
    assert.deepEqual(await markedFor('Call 1: more'), { search: 'Call 1: more' });
  });

  it('says what helps those that have no call, once the look-up has ended', async () => {
    const missing = buildLookup(['1', '2'], { body: buildAnswerBody([buildCall('1')], ['2']) });
    const helpOf = async (lookup: Lookup): Promise<readonly boolean[]> => {
      const { feed, orders } = start(lookup);
      await feed.show(first);
      feed.close();
      return orders().flatMap(({ canRecheck, canRetry }) => [canRecheck, canRetry]);
    };
    assert.deepEqual(await helpOf({ ...missing, state: 'done' }), [true, true]);
    assert.deepEqual(await helpOf({ ...missing, state: 'running' }), [false, false]);
    assert.deepEqual(await helpOf(lookupOf(2)), [false, true]);
  });

  it('keeps a state that is chosen in sight, also where no call is in it any more', async () => {
    const { feed, orders } = start(lookupOf(3));
    await feed.show({ ...first, states: ['notSent'] });
    feed.close();
    assert.deepEqual(
      orders()[0]?.states.map(({ state }) => state),
      ['found', 'notSent'],
    );
  });

  it('says of each row of a remembered look-up that its answer was not kept, whatever was chosen before', async () => {
    const ended = lookupOf(3);
    const entries = ended.entries.map(({ id }) => ({ kind: 'notSent', id }) as const);
    const remembered = countEntries(ended);
    const { feed, orders } = start({ ...ended, state: 'remembered', remembered, entries });
    await feed.show({ ...first, states: ['found'], columns: ['$state'] });
    feed.close();
    const [order] = orders();
    assert.deepEqual(order?.states, []);
    const texts = order.first.rows.map(({ cells: [state] }) => state?.text);
    assert.deepEqual(
      texts,
      Array.from({ length: 3 }, () => 'Answer not kept'),
    );
  });

  it('sends columns as they were arranged last', async () => {
    const layout = [{ name: '$id', isShown: false, isPinned: true }];
    const { feed, orders } = start(lookupOf(5), layout);
    await feed.show(first);
    feed.close();
    assert.deepEqual(orders()[0]?.first.columns, ['$state', 'hs_call_title']);
  });

  it('sends the rows of its own order only', async () => {
    const { feed, posted } = start(lookupOf(50));
    await feed.show({ ...first, sort: [{ column: '$id', isDescending: true }] });
    feed.sendRows(1, { start: 20, end: 22 });
    feed.sendRows(7, { start: 22, end: 24 });
    feed.close();
    assert.equal(posted.length, 2);
    const rows = posted[1];
    assert.ok(rows?.kind === 'tableRows');
    assert.deepEqual(
      rows.rows.map(({ id }) => id),
      ['129', '128'],
    );
  });

  it('tells of answers as they come in, and of the last at once', async () => {
    const { feed, orders } = start(lookupOf(10, 2));
    await feed.show({ ...first, states: ['found'] });
    feed.update(lookupOf(10, 4));
    feed.update(lookupOf(10, 6));
    assert.equal(orders().length, 1);
    await eventually(() => assert.equal(orders().length, 2));
    feed.update(lookupOf(10, 10));
    await eventually(() => assert.equal(orders().length, 3), 200);
    feed.close();
    assert.deepEqual(
      orders().map(({ positions, total }) => positions?.length ?? total),
      [2, 6, 10],
    );
  });

  it('says what went wrong, and goes on with the next answers', async () => {
    const { faults, feed, orders } = start(lookupOf(10, 2));
    await feed.show(first);
    const broken = Object.defineProperty({ ...lookupOf(10, 4) }, 'entries', {
      get: () => {
        throw new Error('broken');
      },
    });
    feed.update(broken);
    await eventually(() => assert.equal(faults.length, 1));
    feed.update(lookupOf(10, 10));
    await eventually(() => assert.equal(orders().length, 2));
    feed.close();
  });

  it('is silent while nobody looks, and goes on where the last page was left', async () => {
    const { feed, orders } = start(lookupOf(100));
    const columns = ['$id', '$state'];
    await feed.show({
      ...first,
      columns,
      search: 'call 1',
      sort: [{ column: '$id', isDescending: true }],
    });
    feed.sendRows(1, { start: 50, end: 70 });
    feed.close();
    feed.update(lookupOf(100));
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(orders().length, 1);
    await feed.show({ ...first, number: 1 });
    const order = orders()[1];
    assert.equal(order?.wish.search, 'call 1');
    assert.deepEqual(order.first.columns, columns);
    assert.deepEqual([order.first.start, order.first.rows[0]?.id], [50, '149']);
    // The new page is asked for something before it knows any column.
    await feed.show({ ...first, number: 2, search: 'call 105' });
    feed.close();
    assert.equal(orders()[2]?.wish.search, 'call 105');
  });

  it('copies rows in the columns that are shown, and lets others have their turn', async () => {
    const { feed } = start(lookupOf(20_000));
    await feed.show(first);
    feed.close();
    assert.equal(
      await feed.copy('copyRowsWithHeader', {
        positions: [2, 0],
        columns: ['hs_call_title', '$id'],
        column: '$id',
      }),
      'Call title\tID\r\nCall 102\t102\r\nCall 100\t100\r\n',
    );
    const all = Array.from({ length: 20_000 }, (_, position) => position);
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const rows = await feed.copy('copyRows', {
      positions: all,
      columns: ['$id', 'hs_call_title'],
      column: '$id',
    });
    clearInterval(counting);
    assert.equal(rows.split('\r\n').length, 20_001);
    assert.ok(turns > 0, 'it held up the extension host');
  });

  it('answers the newest question only', async () => {
    const { feed, orders } = start(lookupOf(100));
    const shown = [
      feed.show({ ...first, number: 1, search: 'a' }),
      feed.show({ ...first, number: 2, search: '150' }),
    ];
    await Promise.all(shown);
    feed.close();
    assert.deepEqual(orders().at(-1)?.positions, [50]);
    assert.equal(orders().at(-1)?.query, 2);
  });

  it('takes no message for the table’s that is none', () => {
    assert.ok(decodeFromTable(first));
    for (const message of [
      undefined,
      'tableQuery',
      { ...first, start: -1 },
      { ...first, states: ['lost'] },
      { kind: 'useRows', use: 'copyRows', positions: [0.5], columns: [], column: '$id' },
      { kind: 'tableLayout', layout: [{ name: 'a', isShown: true, isPinned: false, width: 1e9 }] },
    ]) {
      assert.equal(decodeFromTable(message), undefined, JSON.stringify(message));
    }
    fc.assert(
      fc.property(fc.anything(), message => {
        assert.doesNotThrow(() => decodeFromTable(message));
      }),
    );
  });
});
