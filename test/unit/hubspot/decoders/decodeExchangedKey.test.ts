import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../../src/base/json';
import { decodeExchangedKey } from '../../../../src/hubspot/decoders/decodeExchangedKey';

const answer = {
  hubId: 7654321,
  userId: 77,
  oauthAccessToken: 'CanaryToken',
  expiresAtMillis: 1_800_000_000_000,
  scopeGroups: ['crm.objects.contacts.read'],
  encodedOAuthRefreshToken: 'CiR',
  hubName: 'Fernhollow Bakery',
  accountType: 'STANDARD',
} satisfies JsonObject;

describe('The answer to the exchange of a key', () => {
  it('is read, and its token is wrapped', () => {
    const decoded = decodeExchangedKey(answer);
    assert.equal(decoded?.token.reveal(), 'CanaryToken');
    assert.ok(!JSON.stringify(decoded).includes('Canary'));
    assert.deepStrictEqual(JSON.parse(JSON.stringify(decoded)), {
      token: '<redacted>',
      expiresAtMs: 1_800_000_000_000,
      portalId: '7654321',
      portalName: 'Fernhollow Bakery',
      accountType: 'STANDARD',
      userId: '77',
      scopes: ['crm.objects.contacts.read'],
    });
  });

  it('needs a token, its end and the account, and nothing else', () => {
    const { hubId, oauthAccessToken, expiresAtMillis } = answer;
    const least = { hubId, oauthAccessToken, expiresAtMillis };
    assert.deepStrictEqual(
      decodeExchangedKey({ ...least, scopeGroups: 5, hubName: null })?.scopes,
      [],
    );
    for (const name of Object.keys(least)) {
      assert.equal(decodeExchangedKey({ ...answer, [name]: null }), undefined, name);
    }
    assert.equal(decodeExchangedKey({ ...least, oauthAccessToken: 'two words' }), undefined);
  });

  it('is read without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(answer)), (value, name) => {
        decodeExchangedKey(value);
        decodeExchangedKey({ ...answer, [name]: value as Json });
      }),
    );
  });
});
