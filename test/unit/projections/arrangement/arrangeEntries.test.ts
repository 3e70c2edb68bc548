import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { documentedKnowledge } from '../../../../src/calls/accountKnowledge';
import {
  groupKeys,
  sortKeys,
  usualArrangement,
  type Arrangement,
} from '../../../../src/calls/arrangement';
import type { Lookup } from '../../../../src/calls/lookup';
import type { LookupEntry } from '../../../../src/calls/lookupEntry';
import { describeArrangement } from '../../../../src/projections/arrangement/describeArrangement';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';
import { anyChoices, chooseFrom } from '../choose';
import { chooseLookup } from '../chooseLookup';

const knowledge = buildKnowledge();
const busy = '9d9162e7-6cf3-4944-bf63-4dff82258764';
const connected = 'f240bbac-87c9-4f6e-bf70-924b57d47db7';

const ids = ['1', '2', '3', '4', '5', '6'];
const lookup = buildLookup(
  ids,
  {
    ids: ids.slice(0, 5),
    body: buildAnswerBody(
      [
        call('1', 'Zebra', connected, '70310011', '2026-03-02T12:00:00Z', '9000', 'OUTBOUND'),
        call('2', 'apple 10', busy, '70310017', '2026-03-01T12:00:00Z', '30000', 'INBOUND'),
        call('3', 'Apple 9', connected, null, '2026-03-02T13:00:00Z', null, 'OUTBOUND'),
        call('4', null, null, '70310011', null, '1000', null),
      ],
      ['5'],
    ),
  },
  { ids: ['6'], failure: { kind: 'network', category: 'ECONNRESET', message: 'reset' } },
);

function call(
  id: string,
  title: string | null,
  outcome: string | null,
  owner: string | null,
  time: string | null,
  duration: string | null,
  direction: string | null,
) {
  return buildCall(id, {
    hs_call_title: title,
    hs_call_disposition: outcome,
    hubspot_owner_id: owner,
    hs_timestamp: time,
    hs_call_duration: duration,
    hs_call_direction: direction,
  });
}

/** The groups and their entries as they are shown: "Connected 2: 1 3". */
function shown(arrangement: Partial<Arrangement>, of: Lookup = lookup): readonly string[] {
  return rowsOf(arrangement, of).map(node => {
    const { label, description = '' } = describeNode(node, knowledge);
    const entries = entriesBelow(node).map(({ id }) => id);
    return `${label} ${description}: ${entries.join(' ')}`.trim();
  });
}

function rowsOf(arrangement: Partial<Arrangement>, of: Lookup = lookup): readonly LookupNode[] {
  const root = {
    kind: 'lookup',
    lookup: of,
    arrangement: { ...usualArrangement, ...arrangement },
  } as const;
  return childNodes(root, knowledge).filter(
    ({ kind }) => kind === 'group' || kind === 'filteredOut',
  );
}

function entriesBelow(node: LookupNode): readonly LookupEntry[] {
  return node.kind === 'entry'
    ? [node.entry]
    : childNodes(node, knowledge)
        .filter(({ kind }) => kind === 'entry' || kind === 'range')
        .flatMap(entriesBelow);
}

describe('The calls of a look-up', () => {
  it('are grouped by what they have in common; what has no call stays by what came of it', () => {
    const without = ['Missing 1: 5', 'Failed 1: 6'];
    assert.deepStrictEqual(shown({}), ['Found 4: 1 2 3 4', ...without]);
    assert.deepStrictEqual(shown({ groupBy: 'outcome' }), [
      'Busy 1: 2',
      'Connected 2: 1 3',
      'No outcome 1: 4',
      ...without,
    ]);
    assert.deepStrictEqual(shown({ groupBy: 'direction' }), [
      'Inbound 1: 2',
      'Outbound 2: 1 3',
      'No direction 1: 4',
      ...without,
    ]);
    assert.deepStrictEqual(shown({ groupBy: 'owner' }), [
      'Amara Osei 2: 1 4',
      'Greta Lindqvist (deactivated) 1: 2',
      'No owner 1: 3',
      ...without,
    ]);
    assert.deepStrictEqual(shown({ groupBy: 'day' }), [
      'Mar 2, 2026 2: 1 3',
      'Mar 1, 2026 1: 2',
      'No time 1: 4',
      ...without,
    ]);
  });

  it('are sorted either way, and those that lack what they are sorted by come last', () => {
    const order = (sortBy: Arrangement['sortBy'], isDescending = false): string =>
      shown({ sortBy, isDescending })[0]?.replace('Found 4: ', '') ?? '';
    assert.deepStrictEqual(
      sortKeys.map(key => [key, order(key), order(key, true)]),
      [
        ['asked', '1 2 3 4', '4 3 2 1'],
        ['time', '2 1 3 4', '3 1 2 4'],
        ['duration', '4 1 2 3', '2 1 4 3'],
        ['outcome', '2 1 3 4', '1 3 2 4'],
        ['owner', '1 4 2 3', '2 1 4 3'],
        ['label', '4 3 2 1', '1 2 3 4'],
      ],
    );
  });

  it('are filtered by any value, shown or raw, or by one property, and the rest is counted', () => {
    const cases: readonly (readonly [filter: string, rows: readonly string[]])[] = [
      ['BUSY', ['Found 1 of 4: 2', 'Filtered out 5:']],
      [busy.slice(0, 8), ['Found 1 of 4: 2', 'Filtered out 5:']],
      ['greta', ['Found 1 of 4: 2', 'Filtered out 5:']],
      ['30s', ['Found 1 of 4: 2', 'Filtered out 5:']],
      ['call title: apple', ['Found 2 of 4: 2 3', 'Filtered out 4:']],
      ['hs_call_duration:', ['Found 3 of 4: 1 2 4', 'Filtered out 3:']],
      ['hs_call_title:busy', ['Filtered out 6:']],
      ['no_such_thing: 1', ['Filtered out 6:']],
      ['OBJECT_NOT', ['Missing 1: 5', 'Filtered out 5:']],
      ['econnreset', ['Failed 1: 6', 'Filtered out 5:']],
      ['  ', ['Found 4: 1 2 3 4', 'Missing 1: 5', 'Failed 1: 6']],
    ];
    for (const [filter, rows] of cases) {
      assert.deepStrictEqual(shown({ filter }), rows, filter);
    }
  });

  it('are filtered by the words that rows show in the place of codes and markup', () => {
    const worded = buildLookup(['1', '2'], {
      body: buildAnswerBody([
        buildCall('1', {
          hs_call_status: 'IN_PROGRESS',
          hs_call_body: '<p>Ada\n<b>called</b></p>',
        }),
        buildCall('2', { hs_call_status: 'COMPLETED' }),
      ]),
    });
    for (const filter of ['in progress', 'IN_PROGRESS', 'call status: in prog', 'ada called']) {
      assert.deepStrictEqual(
        shown({ filter }, worded),
        ['Found 1 of 2: 1', 'Filtered out 1:'],
        filter,
      );
    }
  });

  it('are each shown exactly once, however they are laid out, and filtered ones are counted', () => {
    const arrangement = fc.record({
      groupBy: fc.constantFrom(...groupKeys),
      sortBy: fc.constantFrom(...sortKeys),
      isDescending: fc.boolean(),
      hidesEmpty: fc.boolean(),
      filter: fc.constantFrom('', ' ', '1', 'a', 'hs_call_title:', ':', 'id:', '(?', '7'),
    });
    fc.assert(
      fc.property(anyChoices, arrangement, (choices, given) => {
        const any = chooseLookup(chooseFrom(choices));
        const rows = rowsOf(given, any);
        const entries = rows.flatMap(entriesBelow).map(({ id }) => id);
        const left = rows.find(node => node.kind === 'filteredOut')?.count ?? 0;
        assert.equal(new Set(entries).size, entries.length);
        assert.equal(entries.length + left, any.entries.length);
        if (given.filter.trim() === '') {
          assert.deepStrictEqual([...entries].sort(), [...any.plan.ids].sort());
        }
        const viewIds = rows.map(node => describeNode(node, documentedKnowledge).id);
        assert.equal(new Set(viewIds).size, viewIds.length);
      }),
    );
  });

  it('say above them how they are laid out, where that is not the usual way', () => {
    const describe = (change: Partial<Arrangement>): string =>
      describeArrangement(lookup, { ...usualArrangement, ...change }, 2);
    assert.equal(describe({}), '');
    assert.equal(
      describe({
        filter: ' busy ',
        groupBy: 'owner',
        sortBy: 'time',
        isDescending: true,
        hidesEmpty: true,
      }),
      'Filtered: “busy” · 2 of 6 · grouped by owner · sorted by time, descending · empty values hidden',
    );
  });

  it('leave out what has no value where that is asked for, history excepted', () => {
    const version = { value: 'x', timestamp: '2026-02-03T10:00:00Z', sourceType: 'API' };
    const body = buildAnswerBody([
      buildCall(
        '1',
        { qa_score: null, campaign_code: '', hs_call_title: 'T' },
        { propertiesWithHistory: { customer_mood: [version] } },
      ),
    ]);
    const [found] = rowsOf({ hidesEmpty: true }, buildLookup(['1'], { body }));
    const [entry] = found === undefined ? [] : childNodes(found, knowledge);
    assert.ok(entry);
    assert.deepStrictEqual(
      childNodes(entry, knowledge).map(node => describeNode(node, knowledge).label),
      ['Call title', 'Customer mood', 'Associations'],
    );
  });
});
