import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { decodeAccountDetails } from '../../../../src/hubspot/decoders/decodeAccountDetails';
import { sampleAccount } from '../../../../src/sample/sampleAccount';

describe('decodeAccountDetails', () => {
  it('reads which account it is and where its pages are', () => {
    assert.deepStrictEqual(decodeAccountDetails(sampleAccount), {
      portalId: '4300100',
      uiDomain: 'app.hubspot.example',
      region: 'na1',
      timeZone: 'Europe/London',
      accountType: 'STANDARD',
    });
    assert.deepStrictEqual(decodeAccountDetails({ portalId: 5, uiDomain: 'a.example' }), {
      portalId: '5',
      uiDomain: 'a.example',
    });
  });

  for (const uiDomain of [
    'app.hubspot.com/evil',
    'app.hubspot.com@evil.example',
    'app.hubspot.com:8080',
    'javascript:alert(1)',
    'app hubspot.com',
    'localhost',
    '',
    null,
  ]) {
    it(`makes no links to ${JSON.stringify(uiDomain)}`, () => {
      assert.equal(decodeAccountDetails({ portalId: 5, uiDomain }), undefined);
    });
  }

  it('reads any JSON without a throw', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>;
    const details = fc.record({ portalId: json, uiDomain: json, timeZone: json });
    fc.assert(
      fc.property(fc.oneof(json, details), body => {
        decodeAccountDetails(body);
      }),
    );
  });
});
