import { strict as assert } from 'node:assert';
import { callOutcomes } from '../../../src/calls/callOutcomes';
import { documentedProperties } from '../../../src/calls/documentedProperties';
import { listSampleCalls } from '../../../src/sample/listSampleCalls';
import { sampleIds } from '../../../src/sample/sampleIds';
import { sampleKeys } from '../../../src/sample/sampleKeys';
import { sampleOwners } from '../../../src/sample/sampleOwners';
import { sampleProperties } from '../../../src/sample/sampleProperties';

const calls = listSampleCalls();
const valuesOf = (name: string): readonly string[] =>
  [...new Set(calls.flatMap(call => call.properties[name] ?? []))].sort();

describe('The sample calls', () => {
  it('are 250, under IDs of their own', () => {
    const ids = calls.flatMap(call => [call.id, ...call.mergedIds]);
    assert.deepStrictEqual([calls.length, new Set(ids).size], [250, ids.length]);
  });

  it('have every direction and every status HubSpot documents', () => {
    assert.deepStrictEqual(
      { directions: valuesOf('hs_call_direction'), statuses: valuesOf('hs_call_status') },
      {
        directions: ['INBOUND', 'OUTBOUND'],
        statuses: [
          'BUSY',
          'CALLING_CRM_USER',
          'CANCELED',
          'COMPLETED',
          'CONNECTING',
          'FAILED',
          'IN_PROGRESS',
          'MISSED',
          'NO_ANSWER',
          'QUEUED',
          'RINGING',
        ],
      },
    );
  });

  it('have all six outcomes of HubSpot and two of the account', () => {
    const own = ['7d41b8e3-02c9-4ad7-b1f6-88e05d9a3c72', 'c2e9f5a0-6f1b-4c3e-9d0a-5b7e21c40f16'];
    assert.deepStrictEqual(
      valuesOf('hs_call_disposition'),
      [...Object.values(callOutcomes), ...own].sort(),
    );
  });

  it('belong to all eight owners, the deactivated ones only until they left', () => {
    const owners = Object.values(sampleOwners);
    assert.deepStrictEqual(valuesOf('hubspot_owner_id'), owners.map(owner => owner.id).sort());
    const former = new Set(owners.filter(owner => owner.archived).map(owner => owner.id));
    const theirs = calls.filter(call => former.has(call.properties['hubspot_owner_id'] ?? ''));
    assert.ok(theirs.every(call => call.createdAt < '2026-02'));
  });

  it('hold no property the portal does not describe, and a value for each one it does', () => {
    const used = [...new Set(calls.flatMap(call => Object.keys(call.properties)))].sort();
    const described = sampleProperties.map(property => property.name).sort();
    assert.deepStrictEqual(used, described);
  });

  it('have the documented properties among theirs', () => {
    const names = new Set(sampleProperties.map(property => property.name));
    assert.deepStrictEqual(
      documentedProperties.filter(name => !names.has(name)),
      [],
    );
  });

  it('have unique values where a property is unique', () => {
    const keys = calls.flatMap(call => call.properties['external_call_key'] ?? []);
    assert.ok(keys.length > 100);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('hold only options that their properties list', () => {
    const strangers = sampleProperties
      .filter(property => property.options.length > 0)
      .flatMap(({ name, options }) => {
        const listed = new Set(options.map(option => option.value));
        return valuesOf(name).filter(value => !listed.has(value));
      });
    assert.deepStrictEqual(strangers, []);
  });

  it('tell a history that ends with the present value and runs backwards', () => {
    for (const { id, properties, history, createdAt } of calls) {
      for (const [name, versions] of Object.entries(history)) {
        const timestamps = versions.map(version => version.timestamp);
        assert.equal(versions[0]?.value, properties[name], `${id} ${name}`);
        assert.equal(timestamps.at(-1), createdAt, `${id} ${name}`);
        assert.deepStrictEqual(timestamps, [...timestamps].sort().reverse(), `${id} ${name}`);
      }
    }
  });

  it('were entered after they began, and changed and archived after that', () => {
    const disordered = calls.filter(
      ({ properties, createdAt, updatedAt, archivedAt }) =>
        (properties['hs_timestamp'] ?? '') >= createdAt ||
        createdAt > updatedAt ||
        updatedAt > '2026-11-20T10' ||
        (archivedAt !== undefined && (archivedAt <= createdAt || archivedAt > '2026-11-20T10')),
    );
    assert.deepStrictEqual(disordered, []);
  });

  it('use only numbers and hosts that are reserved for fiction', () => {
    const reserved = new RegExp(
      [
        /^\+1\d{3}55501\d\d$/,
        /^\+44(2079460|1134960|1144960|1414960|1614960|1632960)\d{3}$/,
        /^\+331990\d{5}$/,
        /^\+493023125\d{3}$/,
        /^\+468465004\d\d$/,
      ]
        .map(each => each.source)
        .join('|'),
    );
    const numbers = [...valuesOf('hs_call_from_number'), ...valuesOf('hs_call_to_number')];
    const real = numbers.filter(number => !reserved.test(number) && !number.startsWith('='));
    assert.deepStrictEqual(real, []);
    const hosts = [...JSON.stringify(calls).matchAll(/https?:\/\/([^/"'?\\]+)/g)].map(
      ([, host]) => host,
    );
    assert.deepStrictEqual([...new Set(hosts)].sort(), [
      'evil.example',
      'harborlight.example',
      'orders.fernhollow.example',
      'recordings.harborlight.example',
    ]);
  });

  it('have every story call, and none where a story says there is none', () => {
    const ids = new Set(calls.flatMap(call => [call.id, ...call.mergedIds]));
    const keys = new Set(valuesOf('external_call_key'));
    assert.deepStrictEqual(
      [...Object.values(sampleIds), ...Object.values(sampleKeys)].filter(
        value => !ids.has(value) && !keys.has(value),
      ),
      [sampleIds.missing, sampleIds.missingToo, sampleKeys.missing],
    );
  });

  it('range from no length to hours, and from no notes to five thousand characters', () => {
    const durations = valuesOf('hs_call_duration').map(Number);
    const lengths = calls.map(call => call.properties['hs_call_body']?.length ?? 0);
    assert.deepStrictEqual([Math.min(...durations), Math.max(...durations)], [0, 11_832_000]);
    assert.equal(Math.min(...lengths), 0);
    assert.ok(Math.max(...lengths) > 4500);
  });
});
