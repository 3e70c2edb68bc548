import { strict as assert } from 'node:assert';
import { parse } from 'papaparse';
import type { AccountKnowledge } from '../../../../src/calls/accountKnowledge';
import type { AssociatedRecord } from '../../../../src/calls/callAssociations';
import { indexOwners } from '../../../../src/calls/callOwners';
import type { Lookup } from '../../../../src/calls/lookup';
import { projectTreeCopy, type CopyForm } from '../../../../src/projections/copies/projectTreeCopy';
import { childNodes } from '../../../../src/projections/tree/childNodes';
import { describeNode } from '../../../../src/projections/tree/describeNode';
import type { LookupNode } from '../../../../src/projections/tree/lookupNode';
import { buildAnswerBody } from '../../../support/builders/buildAnswer';
import { buildCall } from '../../../support/builders/buildCall';
import { buildKnowledge } from '../../../support/builders/buildKnowledge';
import { buildLookup } from '../../../support/builders/buildLookup';

describe('Copy', () => {
  const notes = `<p>${'A note that is longer than a row. '.repeat(20)}</p>\n<p>=1+1</p>`;
  const notesAsText = `${'A note that is longer than a row. '.repeat(20).trim()}\n=1+1`;
  const first = buildCall('1', {
    hs_call_title: 'First',
    hs_call_duration: '95000',
    hs_call_body: notes,
    hs_call_status: 'IN_PROGRESS',
    hubspot_owner_id: null,
  });
  const survivor = buildCall('3', { hs_call_title: '=SUM(A1)', hs_merged_object_ids: '2' });
  const lookup = buildLookup(['1', '2', '3', '4'], {
    body: buildAnswerBody([first, survivor], ['4']),
  });
  const knowledge = buildKnowledge();
  const copy = (form: CopyForm, ...labels: readonly string[]): string =>
    projectTreeCopy(
      labels.map(label => rowOf({ kind: 'lookup', lookup }, label)),
      form,
      { knowledgeOf: () => knowledge },
    );

  it('of a property is its value, whole, as it is shown or as it is', () => {
    const property = (name: string, form: CopyForm): string => {
      const call = rowOf({ kind: 'lookup', lookup }, 'First');
      return projectTreeCopy([rowOf(call, name)], form, { knowledgeOf: () => knowledge });
    };
    assert.equal(property('hs_call_duration', 'text'), '1m 35s');
    assert.equal(property('hs_call_duration', 'value'), '1m 35s');
    assert.equal(property('hs_call_duration', 'rawValue'), '95000');
    assert.equal(property('hs_call_body', 'text'), notesAsText);
    assert.equal(property('hs_call_body', 'value'), notesAsText);
    assert.equal(property('hs_call_body', 'rawValue'), notes);
    assert.equal(property('hs_call_status', 'value'), 'In progress');
    assert.equal(property('hs_call_status', 'rawValue'), 'IN_PROGRESS');
    assert.equal(property('hubspot_owner_id', 'rawValue'), 'null');
    assert.equal(property('hs_call_body', 'path'), '$.results[0].properties.hs_call_body');
    assert.equal(property('hs_call_body', 'id'), '1');
    assert.equal(property('hs_call_duration', 'row'), 'hs_call_duration\t1m 35s\t95000\r\n');
  });

  it('of a part of a call is what stands in it, a line each, each value with its name', () => {
    const talked = buildCall('6', {
      hs_call_title: 'Sixth',
      hs_call_duration: '95000',
      hs_call_body: notes,
      hs_call_status: 'COMPLETED',
      hubspot_owner_id: '1',
      hs_call_direction: 'INBOUND',
      hs_call_from_number: '+15550100',
      hs_call_to_number: '+15550101',
      hs_timestamp: '2026-03-02T09:00:00Z',
    });
    const looked = buildLookup(['6'], { body: buildAnswerBody([talked]) });
    const call = rowOf({ kind: 'lookup', lookup: looked }, 'Sixth');
    const part = projectTreeCopy([rowOf(call, 'Call')], 'text', {
      knowledgeOf: () => knowledge,
    }).split('\n');
    assert.ok(part.includes('Call duration: 1m 35s'), part.join('\n'));
    assert.ok(part.includes('Call title: Sixth'), part.join('\n'));
  });

  it('of the history of a call is what changed and when, a line each', () => {
    const changed = {
      ...buildCall('5', { hs_call_status: 'COMPLETED' }),
      propertiesWithHistory: {
        hs_call_status: [
          { value: 'COMPLETED', timestamp: '2026-03-02T09:00:00Z', sourceType: 'INTEGRATION' },
          { value: 'QUEUED', timestamp: '2026-03-01T09:00:00Z', sourceType: 'INTEGRATION' },
        ],
      },
    };
    const looked = buildLookup(['5'], { body: buildAnswerBody([changed]) });
    const call = childNodes(rowOf({ kind: 'lookup', lookup: looked }, 'Found'))[0];
    assert.ok(call);
    const [line = '', ...others] = projectTreeCopy([rowOf(call, 'History')], 'text').split('\n');
    assert.deepStrictEqual(others, []);
    assert.match(line, /^Call status: Queued → Completed · Mar 2, .* · by an integration$/);
  });

  it('of calls is their IDs as they were asked for, a line each', () => {
    assert.equal(copy('text', 'First', '4'), '1\n4');
    // A merged call has the title of what it was merged into; the first row with it is the one that was found.
    assert.equal(copy('id', 'Merged', 'Missing'), '2\n4');
    assert.equal(copy('id', 'First', 'Found'), '1\n3');
  });

  it('of what holds calls is the IDs of all of them', () => {
    assert.equal(projectTreeCopy([{ kind: 'lookup', lookup }], 'text'), '1\n2\n3\n4');
    assert.equal(copy('text', 'Found'), '1\n3');
  });

  it('of a call as JSON is the record as it arrived, of several a list of them, each once', () => {
    assert.deepStrictEqual(JSON.parse(copy('record', 'First')), first);
    assert.deepStrictEqual(JSON.parse(copy('record', 'Found', 'Merged')), [first, survivor]);
    assert.equal(copy('record', 'Missing'), '');
  });

  it('of calls as rows has a header and can be pasted into a spreadsheet unharmed', () => {
    const text = copy('row', 'First', 'Merged');
    const { data } = parse<Record<string, string>>(text, {
      delimiter: '\t',
      header: true,
      newline: '\r\n',
      skipEmptyLines: true,
    });
    assert.deepStrictEqual(
      data.map(row => [row['Requested ID'], row['Found as'], row['Record ID']]),
      [
        ['1', 'Found', '1'],
        ['2', 'Merged', '3'],
      ],
    );
    const titles = data.map(row => row['Call title']);
    assert.deepStrictEqual(titles, ['First', "'=SUM(A1)"]);
    assert.equal(data[0]?.['Call duration'], '1m 35s');
    assert.equal(data[0]['Call status'], 'In progress');
    assert.equal(data[0]['Call notes'], notesAsText);
  });

  it('of calls of several look-ups as rows says of each what its own account knows', () => {
    const owned = (id: string): LookupNode => {
      const body = buildAnswerBody([buildCall(id, { hs_call_title: id, hubspot_owner_id: '77' })]);
      return rowOf({ kind: 'lookup', lookup: buildLookup([id], { body }) }, id);
    };
    const ownedBy = (name: string): AccountKnowledge => ({
      ...knowledge,
      owners: indexOwners([{ id: '77', name, isActive: true }]),
    });
    const [one, other] = [owned('5'), owned('6')];
    const text = projectTreeCopy([one, other], 'row', {
      knowledgeOf: ({ entries }) => ownedBy(entries[0]?.id === '5' ? 'Ada' : 'Grace'),
    });
    assert.match(text, /Ada[^]*Grace/);
  });

  it('of a path leads to the error of a missing call, and to a version of a property', () => {
    assert.equal(copy('path', '4'), '$.errors[0]');
    const versions = [
      { value: 'Old', timestamp: '2026-03-01T09:00:00Z', sourceType: 'API' },
      { value: 'New', timestamp: '2026-03-02T09:00:00Z', sourceType: 'API' },
    ];
    const call = buildCall('1', {}, { propertiesWithHistory: { hs_call_title: versions } });
    const withHistory = buildLookup(['1'], { body: buildAnswerBody([call]) });
    const newest = rowOf({ kind: 'lookup', lookup: withHistory }, 'New');
    assert.equal(
      projectTreeCopy([newest], 'path'),
      '$.results[0].propertiesWithHistory.hs_call_title[1]',
    );
  });

  it('of an associated record is its name and its own ID, never those of the call', () => {
    const call = rowOf({ kind: 'lookup', lookup }, 'First');
    assert.ok(call.kind === 'entry' && 'call' in call.entry);
    const { entry } = call;
    const named = { id: '2510101', labels: ['Decision maker'], name: ' Ilya\t' };
    const record = (each: AssociatedRecord): LookupNode => ({
      kind: 'record',
      lookup,
      entry,
      type: 'contacts',
      record: each,
    });
    const rows = [record(named), record({ id: '2510102', labels: [] })];
    assert.equal(projectTreeCopy(rows, 'text'), 'Ilya\n2510102');
    assert.equal(projectTreeCopy(rows, 'id'), '2510101\n2510102');
    const records = [named, { id: '2510103', labels: [] }];
    const all: LookupNode = { kind: 'records', lookup, entry, type: 'contacts', records };
    assert.equal(projectTreeCopy([all], 'text'), 'Ilya\n2510103');
    assert.equal(projectTreeCopy([all, call], 'id'), '2510101\n2510103\n1');
    const note = { kind: 'associationsNote', lookup, entry, note: { kind: 'none' } } as const;
    assert.equal(projectTreeCopy([note], 'text'), 'No associations');
    const none = { kind: 'read', records: [] } as const;
    const contacts = { kind: 'read', records: [named] } as const;
    const associations = { contacts, companies: none, deals: none, tickets: none };
    const closed: LookupNode = { kind: 'associations', lookup, entry };
    assert.equal(
      projectTreeCopy([closed], 'text', {
        associationsOf: () => ({ kind: 'read', associations }),
      }),
      'Ilya',
    );
    assert.equal(projectTreeCopy([closed], 'text'), 'Associations');
  });

  it('of a change is the value it brought, as it is shown and as it is', () => {
    const versions = [
      { value: '95000', timestamp: '2026-03-02T09:00:00Z', sourceType: 'API' },
      { value: '1000', timestamp: '2026-03-01T09:00:00Z', sourceType: 'API' },
    ];
    const changed = buildCall('1', {}, { propertiesWithHistory: { hs_call_duration: versions } });
    const withHistory = buildLookup(['1'], { body: buildAnswerBody([changed]) });
    const timeline = rowOf({ kind: 'lookup', lookup: withHistory }, 'History');
    const moments = childNodes(timeline);
    assert.deepStrictEqual(
      (['text', 'value', 'rawValue', 'path'] as const).map(form => projectTreeCopy(moments, form)),
      ['1m 35s', '1m 35s', '95000', '$.results[0].propertiesWithHistory.hs_call_duration[0]'],
    );
  });

  it('of what holds no call is what it says', () => {
    const odd: Lookup = { ...lookup, invalid: [{ text: 'call-7', reason: 'notANumber' }] };
    const unreadable = rowOf({ kind: 'lookup', lookup: odd }, 'Unreadable');
    assert.equal(projectTreeCopy([unreadable], 'text'), 'call-7');
    assert.equal(projectTreeCopy(childNodes(unreadable), 'rawValue'), 'call-7');
    assert.equal(projectTreeCopy([unreadable], 'id'), '');
  });
});

/** The first row below another one that has this label or is about the property of this name. */
function rowOf(node: LookupNode, label: string): LookupNode {
  const rows = [...childNodes(node)];
  for (const row of rows) {
    if (describeNode(row).label === label || (row.kind === 'property' && row.name === label)) {
      return row;
    }
    rows.push(...childNodes(row));
  }
  throw new Error(`There is no row ${label}.`);
}
