import { strict as assert } from 'node:assert';
import type { Lookup } from '../../../../src/calls/lookup';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeLookupTooltip } from '../../../../src/projections/tree/describeLookupTooltip';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { LookupStore } from '../../../../src/services/lookups/lookupStore';
import { findLookup } from '../../../../src/services/views/findLookup';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('The rows of a look-up', () => {
  it('name the pieces of the input that are no IDs, each with the reason', () => {
    const lookup: Lookup = {
      ...buildLookup(['1']),
      invalid: [
        { text: 'call-7\n<b>', reason: 'notANumber' },
        { text: '4.3E+11', reason: 'scientificNotation' },
      ],
    };
    assert.deepStrictEqual(rowsBelow(lookup, 'Unreadable'), [
      'call-7 <b>: no number',
      '4.3E+11: scientific notation',
    ]);
  });

  it('name a hundred such pieces and count the rest', () => {
    const invalid = Array.from({ length: 1234 }, () => {
      return { text: 'x', reason: 'notANumber' } as const;
    });
    const rows = rowsBelow({ ...buildLookup(['1']), invalid }, 'Unreadable');
    assert.deepStrictEqual([rows.length, rows.at(-1)], [101, '1,134 more']);
  });

  it('count such pieces that were not kept over a reload, also where none was', () => {
    const piece = { text: '430001.0', reason: 'decimal' } as const;
    const lookup: Lookup = { ...buildLookup(['1']), forgottenPieces: 3 };
    assert.deepStrictEqual(rowsBelow({ ...lookup, invalid: [piece] }, 'Unreadable'), [
      '430001.0: decimal number',
      '3 were not kept',
    ]);
    assert.equal(describeNode(rowOf(lookup, 'Unreadable')).description, '3');
    assert.deepStrictEqual(rowsBelow(lookup, 'Unreadable'), ['3 were not kept']);
  });

  it('come in ranges where a group is long, and none is left out', () => {
    const ids = Array.from({ length: 2345 }, (_, index) => String(7000 + index));
    const lookup = buildLookup(ids, { body: buildAnswerBody(ids.map(id => buildCall(id))) });
    assert.deepStrictEqual(rowsBelow(lookup, 'Found'), [
      '1–1,000: 7000 … 7999',
      '1,001–2,000: 8000 … 8999',
      '2,001–2,345: 9000 … 9344',
    ]);
    const entries = childNodes(rowOf(lookup, 'Found')).flatMap(node => childNodes(node));
    assert.deepStrictEqual(
      entries.map(node => node.kind === 'entry' && node.entry.id),
      ids,
    );
  });

  it('unfold no more than fits on a screen, also when answers keep coming', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => String(index));
    const part = ids.slice(0, 100);
    const lookup = { ...buildLookup(ids, answerOf(part)), state: 'running' } as const;
    assert.equal(describeNode(rowOf(lookup, 'Found')).children, 'collapsed');
    assert.equal(describeNode(rowOf(lookup, 'Waiting')).children, 'collapsed');
  });

  describe('after a second look', () => {
    const title = { hs_call_title: 'Old', hs_call_duration: '1000' };
    const before = buildLookup(['1', '2', '3'], {
      body: buildAnswerBody([buildCall('1', title), buildCall('2', title)], ['3']),
    });
    const again = (now: Lookup): Lookup => ({ ...now, earlier: before });
    const changed = again(
      buildLookup(['1', '2', '3'], {
        body: buildAnswerBody(
          [
            buildCall('1', { ...title, hs_call_title: 'New', hs_call_duration: '95000' }),
            buildCall('3', {}, { archived: true }),
          ],
          ['2'],
        ),
      }),
    );

    it('say what changed, from what to what', () => {
      const changes = rowOf(changed, /^Changed since /);
      assert.deepStrictEqual(childNodes(changes).map(textOf), [
        '1: 2 properties changed · New',
        '2: Found → Missing · Old',
        '3: Missing → Archived',
      ]);
      assert.deepStrictEqual(
        childNodes(changes)
          .flatMap(node => childNodes(node))
          .map(textOf),
        ['Call duration: 1s → 1m 35s', 'Call title: Old → New'],
      );
    });

    it('keep what was known, with rows of their own, and commands mean the same look-up', () => {
      const row = rowOf(changed, /^Before: /);
      assert.equal(describeNode(row).description, '2 found, 1 missing');
      const groups = childNodes(row);
      assert.deepStrictEqual(groups.map(textOf), ['Found: 2', 'Missing: 1']);
      const nowRows = idsBelow(rowOf(changed, 'Found'));
      const earlierRows = groups.flatMap(idsBelow);
      assert.ok(nowRows.length > 2 && earlierRows.length > 2);
      assert.deepStrictEqual(
        nowRows.filter(id => earlierRows.includes(id)),
        [],
      );
      const store = new LookupStore();
      store.set(changed);
      assert.equal(findLookup({ get: id => store.get(id), meant: undefined }, groups[0]), changed);
    });

    it('say that nothing has changed only where everything could be compared', () => {
      const same = describeNode(rowOf(again({ ...before }), /^Before: /));
      assert.equal(same.description, '2 found, 1 missing · nothing has changed since');
      const failure = { kind: 'network', category: 'X', message: '' } as const;
      const offline = again(buildLookup(['1', '2', '3'], { failure }));
      const kept = describeNode(rowOf(offline, /^Before: /));
      assert.equal(kept.description, '2 found, 1 missing');
    });
  });

  describe('from before the window was closed', () => {
    const counts = { requested: 3, found: 1, archived: 0, merged: 0, missing: 1, failed: 1 };
    const lookup: Lookup = {
      ...buildLookup(['1', '2', '3']),
      state: 'remembered',
      remembered: { ...counts, notSent: 0, invalid: 0, duplicates: 0 },
    };

    it('say how it ended, that the answers are gone, and offer nothing that needs them', () => {
      const view = describeNode({ kind: 'lookup', lookup });
      assert.equal(view.description, '1 found, 1 missing, 1 failed · answers not kept');
      assert.equal(view.contextValue, 'lookup remembered');
      assert.deepStrictEqual(childNodes({ kind: 'lookup', lookup }).map(textOf), [
        'Look up again: answers are not stored on disk',
      ]);
    });
  });

  it('tell in the tooltip which version answered, that v3 ends, and what was repeated', () => {
    const lookup = {
      ...buildLookup(['1']),
      plan: { ...buildLookup(['1']).plan, duplicates: ['1', '1'] },
    };
    const factsOf = (shown: Lookup): readonly string[] =>
      describeLookupTooltip(shown).facts.map(({ value }) => value);
    const facts = factsOf(lookup);
    assert.ok(
      facts.some(fact => fact.startsWith('API version v3. HubSpot ends v3 in September 2027')),
      facts.join(),
    );
    assert.ok(facts.includes('Repeated and asked for once: 1 (3 times)'), facts.join());
    const newer = factsOf({ ...buildLookup(['1']), apiVersion: '2026-09' });
    assert.ok(newer.includes('API version 2026-09'), newer.join());
  });

  function answerOf(ids: readonly string[]) {
    return { ids, body: buildAnswerBody(ids.map(id => buildCall(id))) };
  }
});

function rowOf(lookup: Lookup, label: string | RegExp): LookupNode {
  const rows = childNodes({ kind: 'lookup', lookup });
  const row = rows.find(node => {
    const shown = describeNode(node).label;
    return typeof label === 'string' ? shown === label : label.test(shown);
  });
  assert.ok(row, `no row ${String(label)} among ${rows.map(textOf).join(', ')}`);
  return row;
}

function rowsBelow(lookup: Lookup, label: string): readonly string[] {
  return childNodes(rowOf(lookup, label)).map(textOf);
}

function idsBelow(node: LookupNode): readonly string[] {
  return [describeNode(node).id, ...childNodes(node).flatMap(idsBelow)];
}

function textOf(node: LookupNode): string {
  const { label, description } = describeNode(node);
  return [label, description].filter(part => part !== undefined).join(': ');
}
