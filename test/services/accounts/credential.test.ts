import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { AccessToken } from '../../../src/hubspot/tokens/accessToken';
import { PersonalAccessKey } from '../../../src/hubspot/tokens/personalAccessKey';
import { decodeCredential, encodeCredential } from '../../../src/services/accounts/credential';

const printable = fc
  .array(
    fc.integer({ min: 0x23, max: 0x7e }).map(code => String.fromCharCode(code)),
    {
      minLength: 1,
    },
  )
  .map(parts => parts.join(''));

describe('A credential in the secret store', () => {
  it('is read as it was written: a key with its account', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 1 }).map(String), (text, portalId) => {
        const key = PersonalAccessKey.parse(text);
        fc.pre(key !== undefined);
        const read = decodeCredential(encodeCredential({ kind: 'accountKey', key, portalId }));
        assert.ok(
          read?.kind === 'accountKey' && read.portalId === portalId && read.key.equals(key),
        );
      }),
    );
  });

  it('is read as it was written: a token', () => {
    fc.assert(
      fc.property(printable, text => {
        const token = AccessToken.parse(text);
        fc.pre(token !== undefined);
        const read = decodeCredential(encodeCredential(token));
        assert.ok(read?.kind === 'accessToken' && read.equals(token));
      }),
    );
  });
});
