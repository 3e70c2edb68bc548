import { strict as assert } from 'node:assert';
import { idsOfRequest } from '../../../../src/features/lookUp/lookUpRequest';
import { describeInvalid } from '../../../../src/projections/describeInvalid';

describe('idsOfRequest', () => {
  it('reports the blank values of a list, which identify no call, and keeps all others as they are', async () => {
    const values = ['', 'a b', '  ', ' c ', '00430001'];
    const { ids, invalid } = await idsOfRequest({ ids: values, idProperty: 'external_key' });
    assert.deepStrictEqual(ids, ['a b', ' c ', '00430001']);
    assert.deepStrictEqual(invalid, [
      { text: '', reason: 'blank' },
      { text: '  ', reason: 'blank' },
    ]);
    assert.deepStrictEqual(
      [...new Set(invalid.map(describeInvalid))],
      ['A blank value identifies no call. Leave it out.'],
    );
  });
});
