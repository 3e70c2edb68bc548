import { strict as assert } from 'node:assert';
import type { IdSource } from '../../../../src/calls/idSource';
import type { Lookup } from '../../../../src/calls/lookup';
import { usualRules, type CallLabelRule } from '../../../../src/projections/calls/rowRules';
import { lookupTitle } from '../../../../src/projections/lookups/lookupTitle';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import { describeTooltip } from '../../../../src/projections/tree/describeTooltip';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

const knowledge = buildKnowledge();

function source(uri: string, kind: IdSource['kind'] = 'file'): IdSource {
  return { uri, kind, places: [], unreadable: [] };
}

function rowOf(lookup: Lookup, namesAccounts = false) {
  return describeNode({ kind: 'lookup', lookup }, knowledge, { ...usualRules, namesAccounts });
}

describe('The row of a look-up', () => {
  const lookup = buildLookup(['430001', '430404', '430405'], {
    body: buildAnswerBody([buildCall('430001')], ['430404', '430405']),
  });
  const nameOf = (given: Partial<Lookup>): string =>
    lookupTitle({ ...lookup, ...given }).replace(/ · [^·]*$/, '');

  it('is called by the text its IDs came from, else by the first of them', () => {
    const cases: readonly (readonly [Partial<Lookup>, string])[] = [
      [{}, '430001 +2'],
      [{ plan: buildLookup(['430001']).plan }, '430001'],
      [{ plan: buildLookup([]).plan }, 'No IDs'],
      [{ sources: [source('file:///home/me/call%20ids.txt')] }, 'call ids.txt'],
      [{ sources: [source('untitled:Untitled-1', 'selection')] }, 'Untitled-1'],
      [{ sources: [source('file:///a/b.csv'), source('file:///a/c.csv')] }, 'b.csv +1'],
      [{ sources: [source('file:///weekly.hubspot-calls.json', 'requestFile')] }, 'weekly'],
      [{ sources: [source('git:/a/b.log?%7B%22secret%22%7D#x')] }, 'b.log'],
      [{ sources: [source('file:///a/%E0%A4%A.txt')] }, '%E0%A4%A.txt'],
    ];
    for (const [given, name] of cases) {
      assert.equal(nameOf(given), name);
    }
  });

  it('says when it was made, what else was asked for and, where there are several accounts, of which one', () => {
    const options = {
      ...lookup.options,
      propertiesWithHistory: ['hs_call_title'],
      propertySet: 'billing\n',
      archived: true,
      idProperty: 'external_call_key',
    };
    const view = rowOf({ ...lookup, options }, true);
    assert.match(view.label, /^430001 \+2 · \d?\d:\d\d/);
    assert.equal(
      view.description,
      '1 found, 2 missing · Properties: billing · with history · archived only · by external_call_key · Sample portal',
    );
    assert.match(
      view.spoken ?? '',
      /, 3 calls, 1 found, 2 missing, Properties: billing, with history/,
    );
    assert.equal(rowOf(lookup).description, '1 found, 2 missing');
  });

  it('says the day, too, of a look-up from before the window was closed', () => {
    assert.match(rowOf({ ...lookup, state: 'remembered' }).label, /Mar 2, \d?\d:\d\d/);
  });

  it('names the properties that the account does not know, once it is known', () => {
    const options = { ...lookup.options, properties: ['hs_call_title', 'hs_call_titel', 'typo'] };
    const root: LookupNode = { kind: 'lookup', lookup: { ...lookup, options } };
    const labels = (nodes: readonly LookupNode[]) => nodes.map(node => describeNode(node).label);
    const expected = 'hs_call_titel, typo: not known to this account';
    assert.equal(labels(childNodes(root, knowledge))[0], expected);
    assert.deepStrictEqual(labels(childNodes(root)), ['Found', 'Missing']);
  });
});

describe('The row of a call', () => {
  const call = {
    hs_call_title: 'Discovery call with Fernhollow Bakery',
    hs_call_direction: 'OUTBOUND',
    hs_call_status: 'COMPLETED',
    hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
    hs_call_duration: '1274000',
    hs_call_from_number: '+442079460127',
    hs_call_to_number: '+441134960151',
    hs_timestamp: '2026-02-03T10:00:00Z',
    hubspot_owner_id: '70310017',
    hs_call_body: '<p>Two ovens.</p><p><a href="command:x">[b](command:y)</a></p>',
  };
  const nodeOf = (properties: Record<string, string | null>, rest = {}): LookupNode => {
    const lookup = buildLookup(['1'], {
      body: buildAnswerBody([buildCall('1', properties, rest)]),
    });
    const [group] = childNodes({ kind: 'lookup', lookup });
    const [entry] = group === undefined ? [] : childNodes(group);
    assert.ok(entry);
    return entry;
  };
  const viewOf = (properties: Record<string, string | null>, callLabel: CallLabelRule = 'title') =>
    describeNode(nodeOf(properties), knowledge, { ...usualRules, callLabel });

  it('has room for what came of it: a long title is cut in the middle, the rest follows by its worth', () => {
    const view = viewOf(call);
    assert.equal(view.label, 'Discovery…Bakery');
    assert.match(
      view.description ?? '',
      /^Connected · 21m 14s · Feb 3, \d?\d:\d\d [AP]M · Greta Lindqvist \(deactivated\) · 1$/u,
    );
  });

  it('is called as the user likes it', () => {
    const rules = ['title', 'number', 'id'] as const;
    const without = { ...call, hs_call_title: ' ' };
    const nothing = { ...without, hs_call_direction: null };
    assert.deepStrictEqual(
      [call, without, nothing].map(each => rules.map(rule => viewOf(each, rule).label)),
      [
        ['Discovery…Bakery', 'Outbound to +441134960151', '1'],
        ['Outbound to +441134960151', 'Outbound to +441134960151', '1'],
        ['1', '1', '1'],
      ],
    );
  });

  it('is read aloud in whole words', () => {
    const { spoken = '' } = viewOf(call);
    assert.match(
      spoken,
      /^Discovery call with Fernhollow Bakery, Outbound, Connected, 21 minutes, 14 seconds, Feb 3, \d?\d:\d\d [AP]M, Greta Lindqvist \(deactivated\), ID 1$/u,
    );
  });

  it('shows the direction by shape, and by colour only what it says anyway', () => {
    const iconOf = (direction: string | null, status: string) => {
      const { icon, iconColor } = viewOf({
        ...call,
        hs_call_direction: direction,
        hs_call_status: status,
      });
      return [icon, iconColor];
    };
    assert.deepStrictEqual(iconOf('INBOUND', 'MISSED'), ['call-incoming', 'charts.yellow']);
    assert.deepStrictEqual(iconOf('OUTBOUND', 'COMPLETED'), ['call-outgoing', 'charts.green']);
    assert.deepStrictEqual(iconOf('OUTBOUND', 'SOMETHING_NEW'), ['call-outgoing', undefined]);
    assert.equal(iconOf(null, 'COMPLETED')[0], 'pass');
    const ringing = viewOf({ hs_call_direction: 'INBOUND', hs_call_status: 'RINGING' });
    assert.equal(ringing.description, 'Ringing');
  });

  it('tells under the mouse what it was, raw values and other time zones included', () => {
    const tooltip = describeTooltip(nodeOf(call), knowledge, usualRules);
    assert.equal(tooltip?.title, 'Discovery call with Fernhollow Bakery');
    const facts = Object.fromEntries(tooltip.facts.map(({ label, value }) => [label, value]));
    assert.deepStrictEqual(
      [facts['ID'], facts['State'], facts['Outcome'], facts['Direction'], facts['UTC']],
      ['1', 'Found', 'Connected', 'Outbound', '2026-02-03T10:00:00Z'],
    );
    assert.equal(facts['Duration'], '21m 14s (1,274,000 milliseconds)');
    assert.equal(facts['Owner'], 'Greta Lindqvist (deactivated)');
    assert.equal(tooltip.text, 'Two ovens.\n[b](command:y)');
  });

  it('tells no value, an empty one and one that was not returned apart', () => {
    const version = { value: 'x', timestamp: '2026-02-03T10:00:00Z', sourceType: 'API' };
    const node = nodeOf(
      { qa_score: null, campaign_code: '' },
      { propertiesWithHistory: { customer_mood: [version] } },
    );
    const properties = childNodes(node, knowledge).filter(({ kind }) => kind === 'property');
    assert.deepStrictEqual(
      properties.map(child => describeNode(child, knowledge).description),
      ['(empty) · campaign_code', '(not returned) · customer_mood', '(no value) · qa_score'],
    );
  });

  it('of a merged ID names both', () => {
    const body = buildAnswerBody([
      buildCall('7', { hs_merged_object_ids: '1', hs_call_title: 'T' }),
    ]);
    const lookup = buildLookup(['1'], { body });
    const [group] = childNodes({ kind: 'lookup', lookup });
    const [entry] = group === undefined ? [] : childNodes(group);
    assert.ok(entry);
    const view = describeNode(entry, knowledge);
    assert.deepStrictEqual([view.label, view.description], ['T', '1 → 7']);
    assert.match(view.spoken ?? '', /^T, Merged, ID 1, now 7$/);
    const [id] = describeTooltip(entry, knowledge, usualRules)?.facts ?? [];
    assert.equal(id?.value, '1, merged into 7');
  });
});
