import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { hideTokens } from '../../../src/calls/hideTokens';

const uuid = '0c3a5e71-5d1f-4b0e-9f3e-1c5a7d9b2e4f';

describe('hideTokens', () => {
  it('hides what HubSpot gives out as tokens', () => {
    for (const token of [
      `pat-na1-${uuid}`,
      `pat-eu1-${uuid.toUpperCase()}`,
      `CiRuYTEtMGMzYS01ZTcxLTVkMWYtNGIwZS05ZjNlLTFjNWE3ZDliMmU0ZhDj0Q8Y`,
      'CLj5xYb2MRIHAAEAQAAAARiPk9oBIKSf8Bkosp6TATIUq1Zk3zPq8m2Jd7vYw0XbNcTe9Hs',
    ]) {
      assert.equal(hideTokens(`a ${token}, b`), 'a <redacted>, b');
    }
  });

  it('leaves alone what people write', () => {
    for (const text of [
      'call-7',
      '1.2E+10',
      uuid,
      'https://app.hubspot.com/contacts/123/record/0-1/430001',
      'this-is-a-very-long-name-of-something-that-nobody-reads',
      '9'.repeat(60),
    ]) {
      assert.equal(hideTokens(text), text);
    }
  });

  it('leaves no token in any text, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.uuid(), fc.string(), (before, id, after) => {
        const token = `pat-na1-${id}`;
        assert.ok(!hideTokens(`${before} ${token} ${after}`).includes(token));
      }),
    );
  });

  it('leaves no part of a personal access key, whatever base64 it is made of', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w+/-]{60,90}$/), rest => {
        assert.equal(hideTokens(`key CiRu${rest}== here`), 'key <redacted> here');
      }),
    );
  });
});
