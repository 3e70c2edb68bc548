import { strict as assert } from 'node:assert';
import { idsOfRequest } from '../../../../src/features/lookUp/lookUpRequest';
import { describeInvalid } from '../../../../src/projections/describeInvalid';

describe('idsOfRequest', () => {
  it('reports the blank values of a list, which identify no call, and keeps all others as they are', async () => {
    const token = 'pat-na1-0a1b2c3d-1111-2222-3333-0123456789ab';
    const values = ['', 'a b', '  ', ' c ', '00430001', token];
    const { ids, invalid } = await idsOfRequest({ ids: values, idProperty: 'external_key' });
    assert.deepStrictEqual(ids, ['a b', ' c ', '00430001']);
    assert.deepStrictEqual(invalid, [
      { text: '', reason: 'blank' },
      { text: '  ', reason: 'blank' },
      { text: token, reason: 'accessToken' },
    ]);
    assert.deepStrictEqual(
      [...new Set(invalid.map(describeInvalid))],
      [
        'A blank value identifies no call. Leave it out.',
        'What looks like an access token is never sent as a value. Leave it out.',
      ],
    );
  });
});
