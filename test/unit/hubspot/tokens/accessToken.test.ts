import { strict as assert } from 'node:assert';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { AccessToken } from '../../../../src/hubspot/tokens/accessToken';

const token = 'pat-na1-11111111-2222-3333-4444-555555555555';

describe('AccessToken', () => {
  for (const pasted of [
    token,
    `  ${token}\n`,
    `"${token}"`,
    `'${token}',`,
    `Bearer ${token}`,
    `"Bearer ${token}"`,
    `Authorization: Bearer ${token}`,
    `authorization: "bearer ${token}"`,
  ]) {
    it(`reads the token in ${JSON.stringify(pasted.replace(token, '…'))}`, () => {
      assert.equal(AccessToken.parse(pasted)?.reveal(), token);
    });
  }

  for (const pasted of [
    '',
    '   ',
    '""',
    'Bearer',
    'Bearer ',
    'two words',
    'line\r\nInjected: header',
    'ünïcode',
  ]) {
    it(`refuses ${JSON.stringify(pasted)}, which no header can hold`, () => {
      assert.equal(AccessToken.parse(pasted), undefined);
    });
  }

  it('never shows the token, however it is printed', () => {
    const secret = AccessToken.parse(token);
    const printed = [
      String(secret),
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true, depth: 9 }),
    ];
    assert.ok(
      printed.every(text => text.includes('<redacted>') && !text.includes('pat-na1')),
      printed.join('\n'),
    );
  });

  it('takes itself out of whatever repeats it', () => {
    const page = `<p>Authorization: Bearer ${token}</p><p>${token}</p>`;
    assert.equal(
      AccessToken.parse(token)?.removeFrom(page),
      '<p>Authorization: Bearer <redacted></p><p><redacted></p>',
    );
  });

  it('leaves words alone where it is too short to be told from them', () => {
    assert.equal(AccessToken.parse('call')?.removeFrom('{"call":1}'), '{"call":1}');
  });

  it('is told from an API key, which is a bare UUID', () => {
    const isApiKey = (text: string) => AccessToken.parse(text)?.isApiKey;
    assert.ok(isApiKey(' "0f3e2a10-1b2c-4d5e-8f90-a1b2c3d4e5f6"'));
    assert.ok(!isApiKey(token) && !isApiKey('CPSM4f6LMRIMAAEAQAAAAQ'));
  });

  it('reads any text without throwing, and what it reads can stand in a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const parsed = AccessToken.parse(text);
        assert.ok(parsed === undefined || /^[\x21-\x7e]+$/.test(parsed.reveal()));
      }),
    );
  });
});
