import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { decodeProperties } from '../../../../src/hubspot/decoders/decodeProperties';
import { sampleProperties } from '../../../../src/sample/sampleProperties';

describe('decodeProperties', () => {
  it('reads what HubSpot says about a property', () => {
    const body = { results: sampleProperties };
    const properties = new Map(decodeProperties(body)?.map(property => [property.name, property]));
    assert.equal(properties.size, sampleProperties.length);
    assert.deepStrictEqual(properties.get('external_call_key'), {
      name: 'external_call_key',
      label: 'External call key',
      type: 'string',
      description: 'Our number for the call.',
      groupName: 'calls_quality',
      options: [],
      hasUniqueValue: true,
    });
    assert.deepStrictEqual(properties.get('hs_call_direction')?.options, [
      { value: 'INBOUND', label: 'Inbound' },
      { value: 'OUTBOUND', label: 'Outbound' },
    ]);
  });

  it('knows properties whose values are IDs of owners', () => {
    const results = [
      { name: 'a', referencedObjectType: 'OWNER' },
      { name: 'b', referencedObjectType: '' },
      { name: 'c', referencedObjectType: 7 },
    ];
    assert.deepStrictEqual(
      decodeProperties({ results })?.map(property => property.referencedObjectType),
      ['OWNER', undefined, undefined],
    );
  });

  it('passes over what is no property and keeps its neighbours', () => {
    const body = { results: [null, { name: 'a' }, {}, { name: 5 }, { name: '' }, { name: 'b' }] };
    assert.deepStrictEqual(
      decodeProperties(body)?.map(({ name, label }) => [name, label]),
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    );
  });

  it('does without a part it cannot read, and without an option that has no value', () => {
    const options = [
      { label: 'x' },
      { value: 'v', label: null },
      'w',
      { value: '', label: 'None' },
    ];
    const odd = { name: 'a', label: ' ', type: 7, description: null, groupName: [], options };
    assert.deepStrictEqual(decodeProperties({ results: [odd] }), [
      {
        name: 'a',
        label: 'a',
        type: 'string',
        description: '',
        groupName: '',
        options: [
          { value: 'v', label: 'v' },
          { value: '', label: 'None' },
        ],
        hasUniqueValue: false,
      },
    ]);
  });

  it('reads any JSON without a throw, and every property it finds has a name and a label', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    const property = fc.record({ name: fc.oneof(fc.string(), json), label: json, options: json });
    fc.assert(
      fc.property(fc.oneof(json, fc.record({ results: fc.array(property) })), body => {
        const properties = decodeProperties(body) ?? [];
        assert.ok(properties.every(({ name, label }) => name !== '' && label !== ''));
      }),
    );
  });
});
