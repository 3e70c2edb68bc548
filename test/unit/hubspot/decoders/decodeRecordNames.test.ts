import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { associatedTypes, type AssociatedType } from '../../../../src/calls/callAssociations';
import { decodeRecordNames } from '../../../../src/hubspot/decoders/decodeRecordNames';

function check(type: AssociatedType, properties: Json, name: string | undefined): void {
  const names = decodeRecordNames({ results: [{ id: '1', properties }] }, type);
  assert.equal(names?.get('1'), name);
}

describe('decodeRecordNames', () => {
  it('calls each kind of record as people do', () => {
    check(
      'contacts',
      { firstname: ' Nadia', lastname: 'Ferrow', email: 'n@x.example' },
      'Nadia Ferrow',
    );
    check('contacts', { firstname: null, lastname: 'Ferrow' }, 'Ferrow');
    check('contacts', { firstname: '', lastname: null, email: 'n@x.example' }, 'n@x.example');
    check('companies', { name: 'Fernhollow', domain: 'f.example' }, 'Fernhollow');
    check('companies', { name: ' ', domain: 'f.example' }, 'f.example');
    check('deals', { dealname: 'Renewal' }, 'Renewal');
    check('tickets', { subject: 'Help', dealname: 'Renewal' }, 'Help');
  });

  it('leaves out what has no name', () => {
    check('contacts', { firstname: null, email: 7 }, undefined);
    check('tickets', null, undefined);
    const results = [
      null,
      { properties: { subject: 'Help' } },
      { id: '2', properties: { subject: 'Help' } },
    ];
    assert.deepStrictEqual([...(decodeRecordNames({ results }, 'tickets') ?? [])], [['2', 'Help']]);
    assert.equal(decodeRecordNames({ result: [] }, 'tickets'), undefined);
  });

  it('takes any JSON, and names nothing with nothing', () => {
    const record = fc.record(
      {
        id: fc.jsonValue(),
        properties: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ results: fc.array(fc.oneof(record, fc.jsonValue())) }),
    );
    fc.assert(
      fc.property(body, fc.constantFrom(...associatedTypes), (value, type) => {
        decodeRecordNames(value, type)?.forEach((name, id) => {
          assert.ok(id !== '' && name.trim() !== '');
        });
      }),
    );
  });
});
