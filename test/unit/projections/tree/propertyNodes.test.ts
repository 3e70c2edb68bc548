import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { usualArrangement } from '../../../../src/calls/arrangement';
import { documentedProperties } from '../../../../src/calls/documentedProperties';
import { usualRules } from '../../../../src/projections/calls/rowRules';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import { describeTooltip } from '../../../../src/projections/tree/describeTooltip';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

const knowledge = buildKnowledge();

function entryOf(
  properties: Record<string, string | null>,
  propertiesWithHistory = {},
  hidesEmpty = false,
): LookupNode {
  const call = buildCall('1', properties, { propertiesWithHistory });
  const lookup = buildLookup(['1'], { body: buildAnswerBody([call]) });
  const arrangement = { ...usualArrangement, hidesEmpty };
  const [group] = childNodes({ kind: 'lookup', lookup, arrangement }, knowledge);
  const [entry] = group === undefined ? [] : childNodes(group, knowledge);
  assert.ok(entry);
  return entry;
}

/** The rows below a row, down to the last, each indented by its depth. */
function rowsBelow(node: LookupNode, depth = 0): readonly string[] {
  return childNodes(node, knowledge).flatMap(child => {
    const { label, description } = describeNode(child, knowledge);
    return [`${'  '.repeat(depth)}${label}: ${description ?? ''}`, ...rowsBelow(child, depth + 1)];
  });
}

const many = Object.fromEntries(documentedProperties.map(name => [name, null]));
const some = {
  ...many,
  hs_call_title: 'Renewal',
  hs_timestamp: '2026-02-03T10:00:00Z',
  hs_call_direction: 'OUTBOUND',
  hs_call_duration: '95000',
  hs_call_status: 'COMPLETED',
  hubspot_owner_id: '70310011',
  hs_object_id: '1',
  zeal: '3',
  qa_score: '7',
};

describe('The properties of a call', () => {
  it('stand in sections, those with a value first, in the order they are read', () => {
    assert.deepStrictEqual(
      rowsBelow(entryOf(some)).map(row => row.replace(/ · [^·]*$/, '')),
      [
        'Call: 4 of 9',
        '  Call title: Renewal',
        '  Activity date: Feb 3, 2026, 10:00 AM',
        '  Call direction: Outbound',
        '  Call duration: 1m 35s',
        '  From number: (no value)',
        '  To number: (no value)',
        '  Call type: (no value)',
        '  Call notes: (no value)',
        '  Attachment IDs: (no value)',
        'Outcome: 1 of 3',
        '  Call status: Completed',
        '  Call outcome: (no value)',
        '  Has voicemail: (no value)',
        'People: 1 of 3',
        '  Activity assigned to: Amara Osei',
        '  Callee object type: (no value)',
        '  Callee object ID: (no value)',
        'Recording: 0 of 1',
        '  Recording URL: (no value)',
        'Associations: ',
        'Custom: 2',
        '  QA score: 7',
        '  zeal: 3',
        'System: 1 of 3',
        '  Record ID: 1',
        '  Call source: (no value)',
        '  Merged call IDs: (no value)',
      ].map(row => row.replace(/ · [^·]*$/, '')),
    );
  });

  it('leave out empty values, and the sections that are empty then, where that is asked for', () => {
    const rows = rowsBelow(entryOf(some, {}, true)).filter(row => !row.startsWith(' '));
    assert.deepStrictEqual(rows, [
      'Call: 4',
      'Outcome: 1',
      'People: 1',
      'Associations: ',
      'Custom: 2',
      'System: 1',
    ]);
  });

  it('need no sections where there are few', () => {
    const few = { hs_call_title: 'T', qa_score: '7', hs_call_status: null };
    assert.deepStrictEqual(rowsBelow(entryOf(few)), [
      'Call title: T · hs_call_title',
      'QA score: 7 · qa_score',
      'Call status: (no value) · hs_call_status',
      'Associations: ',
    ]);
  });

  it('are each shown once, whatever they are called', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'hs_x', 'hubspot_owner_y', 'constructor', ''),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 30 }), names => {
        const properties = Object.fromEntries(names.map(each => [each, 'x']));
        const shown = (node: LookupNode): readonly string[] =>
          node.kind === 'property' ? [node.name] : childNodes(node, knowledge).flatMap(shown);
        const entry = entryOf(properties);
        const call = entry.kind === 'entry' && 'call' in entry.entry ? entry.entry.call : undefined;
        assert.deepStrictEqual(
          [...shown(entry)].sort(),
          Object.keys(call?.properties ?? {}).sort(),
        );
      }),
    );
  });
});

describe('The history of a call', () => {
  const version = (value: string, day: number, rest = {}) => ({
    value,
    timestamp: `2026-02-0${day}T10:00:00Z`,
    sourceType: 'CRM_UI',
    ...rest,
  });
  const entry = entryOf(
    { hs_call_title: 'New', hs_call_duration: '95000' },
    {
      hs_call_title: [
        version('Old', 1, { sourceType: 'IMPORT' }),
        version('New', 4, { updatedByUserId: 28604246 }),
        version('', 2, { sourceType: 'SOMETHING_NEW', sourceLabel: 'Dialer' }),
      ],
      hs_call_duration: [version('95000', 3, { sourceType: 'WORKFLOWS' }), version('1000', 1)],
    },
  );

  it('is a timeline below each property: value, time, source in words and user', () => {
    const rows = rowsBelow(entry).map(row => row.replace(/ \d?\d:\d\d [AP]M/u, ''));
    assert.deepStrictEqual(rows, [
      'Call title: New · 3 values · hs_call_title',
      '  New: Feb 4, · in HubSpot · Amara Osei',
      '  (empty): Feb 2, · Dialer',
      '  Old: Feb 1, · by an import',
      'Call duration: 1m 35s · 2 values · hs_call_duration',
      '  1m 35s: Feb 3, · by a workflow',
      '  1s: Feb 1, · in HubSpot',
      'Associations: ',
      'History: 3',
      '  Call title: (empty) → New · Feb 4, · in HubSpot · Amara Osei',
      '  Call duration: 1s → 1m 35s · Feb 3, · by a workflow',
      '  Call title: Old → (empty) · Feb 2, · Dialer',
    ]);
  });

  it('says under the mouse what HubSpot calls its source, and the raw value', () => {
    const moment = childNodes(entry, knowledge)
      .flatMap(node => childNodes(node, knowledge))
      .find(node => node.kind === 'moment' && node.name === 'hs_call_duration');
    assert.ok(moment);
    const facts = describeTooltip(moment, knowledge, usualRules)?.facts ?? [];
    const said = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
    assert.deepStrictEqual(
      [
        said['Value'],
        said['Raw value'],
        said['Before'],
        said['UTC'],
        said['Source'],
        said['sourceType'],
      ],
      ['1m 35s', '95000', '1s', '2026-02-03T10:00:00Z', 'by a workflow', 'WORKFLOWS'],
    );
  });

  it('is not told where nothing has changed', () => {
    const once = entryOf({ hs_call_title: 'T' }, { hs_call_title: [version('T', 1)] });
    assert.ok(childNodes(once, knowledge).every(({ kind }) => kind !== 'timeline'));
  });
});
