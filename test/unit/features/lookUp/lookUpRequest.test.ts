import { strict as assert } from 'node:assert';
import { decodeLookUpRequest, idsOfRequest } from '../../../../src/features/lookUp/lookUpRequest';
import { describeInvalid } from '../../../../src/projections/failures/describeInvalid';

describe('decodeLookUpRequest', () => {
  it('keeps how an ID is written, by which it is found again, and the account of its address', () => {
    const sources = [
      {
        uri: 'file:///a.hubspot-calls.json',
        kind: 'requestFile',
        places: [
          { id: '12', line: 1, character: 2, written: String.raw`\u0031\u0032`, portalId: '43' },
        ],
        unreadable: [{ text: 'a', reason: 'notANumber', line: 3, character: 4, written: 'b' }],
      },
    ];
    assert.deepStrictEqual(decodeLookUpRequest({ ids: ['12'], sources }).sources, sources);
  });
});

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
