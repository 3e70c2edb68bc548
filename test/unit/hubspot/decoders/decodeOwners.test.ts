import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { decodeOwners } from '../../../../src/hubspot/decoders/decodeOwners';
import { sampleOwners } from '../../../../src/sample/sampleOwners';

describe('decodeOwners', () => {
  it('reads names, and of a deactivated owner the user it was', () => {
    const results = [sampleOwners.ines, sampleOwners.greta];
    assert.deepStrictEqual(decodeOwners({ results, paging: { next: { after: '2' } } }), {
      owners: [
        {
          id: '70310015',
          name: 'Inés Carrasco',
          email: 'ines@harborlight.example',
          isActive: true,
          userId: 28604274,
        },
        {
          id: '70310017',
          name: 'Greta Lindqvist',
          email: 'greta@harborlight.example',
          isActive: false,
          userId: 28604288,
        },
      ],
      after: '2',
    });
  });

  it('calls an owner without a name by the address, and one without either by the ID', () => {
    const results = [
      { id: '1', email: 'desk@harborlight.example', firstName: ' ', lastName: null },
      { id: '2', lastName: 'Wren' },
      { id: '3' },
    ];
    assert.deepStrictEqual(
      decodeOwners({ results })?.owners.map(({ name }) => name),
      ['desk@harborlight.example', 'Wren', '3'],
    );
  });

  it('passes over what is no owner and keeps its neighbours', () => {
    const results = [null, { id: '1' }, { firstName: 'No ID' }, { id: 2 }, { id: '3' }];
    assert.deepStrictEqual(
      decodeOwners({ results })?.owners.map(({ id }) => id),
      ['1', '3'],
    );
  });

  it('reads any JSON without a throw, and every owner it finds has an ID and a name', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    const owner = fc.record({ id: fc.oneof(fc.string(), json), firstName: json, email: json });
    const page = fc.record({ results: fc.array(owner), paging: json });
    fc.assert(
      fc.property(fc.oneof(json, page), body => {
        const owners = decodeOwners(body)?.owners ?? [];
        assert.ok(owners.every(({ id, name }) => id !== '' && name !== ''));
      }),
    );
  });
});
