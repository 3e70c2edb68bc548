import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { findTokens } from '../../../../src/inputs/ids/findTokens';
import { anyText } from '../anyText';
import { accessTokens, personalAccessKeys } from '../anyToken';

const between = fc.constantFrom('', ' ', '\n', '"', "'", 'Bearer ', 'token=', '$', '{{', '…', '\0');

describe('findTokens', () => {
  it('finds every token and key, at its place and of its kind, whatever stands between them', () => {
    const kinds = fc.oneof(
      accessTokens.map(token => ({ token, kind: 'accessToken' })),
      personalAccessKeys.map(token => ({ token, kind: 'personalAccessKey' })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(between, kinds)), pieces => {
        const text = pieces.map(([before, { token }]) => ` ${before}${token}`).join('; ');
        assert.deepStrictEqual(
          findTokens(text).map(({ kind, start, end }) => ({ token: text.slice(start, end), kind })),
          pieces.map(([, piece]) => piece),
        );
      }),
    );
  });

  it('finds a token in what programs, shells and settings write around it', () => {
    const token = 'pat-na1-ca9a41e5-0000-1111-2222-33333333beef';
    for (const text of [
      `const token = '${token}';`,
      `headers: { Authorization: \`Bearer ${token}\` }`,
      `HUBSPOT_TOKEN=${token}`,
      `curl -H "Authorization: Bearer ${token}" https://api.hubapi.com`,
      `{"accessToken":"${token}"}`,
      `https://example.com/?key=${token}&x=1`,
    ]) {
      const places = findTokens(text).map(({ start, end }) => text.slice(start, end));
      assert.deepStrictEqual(places, [token], text);
    }
  });

  it('passes over what only looks like a token', () => {
    for (const text of [
      'pat-na1-00000000-0000-0000-0000-000000000000',
      'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      'pat-na1-11111111-2222-3333-4444-555555555555',
      'pat-na1-ca9a41e5-0000-1111-2222-33333333beef00',
      'compat-na1-ca9a41e5-0000-1111-2222-33333333beef',
      'pat-na1-ca9a41e5',
      'ca9a41e5-0000-1111-2222-33333333beef',
      `CiR${'A'.repeat(100)}`,
      'CiRuYTEt',
      'sha512-CiRuYTEtMTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2',
    ]) {
      assert.deepStrictEqual(findTokens(text), [], text);
    }
  });

  it('gives pieces of the text, in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 500 })), text => {
        let last = 0;
        for (const { start, end } of findTokens(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  }).timeout(30_000);

  it('is done with a long line soon, whatever it is made of', () => {
    for (const part of ['CiR', 'pat-', 'pat-na1-', 'a', '-', 'CiR=', `CiR${'a'.repeat(59)}=`]) {
      const text = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      findTokens(text);
      const ms = performance.now() - start;
      assert.ok(ms < 1000, `${part}: ${ms} ms`);
    }
  }).timeout(30_000);
});
