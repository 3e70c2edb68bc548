import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { AccessToken } from '../../../../src/hubspot/tokens/accessToken';
import { placesOfToken } from '../../../../src/inputs/edits/placesOfToken';
import { anyText } from '../anyText';

describe('placesOfToken', () => {
  // An OAuth token has no shape to tell it by.
  const written = 'CJSP5qf1KhICAQEYs-gDIIGOBii1hQIyGQAf3xBKmlwHjX7OIpuIFEavB2-qYAGQsF4';
  const token = AccessToken.parse(written);

  it('finds each place of the token, and nothing that is longer or another', () => {
    assert.ok(token);
    const text = `curl -H 'Authorization: Bearer ${written}' # ${written}x, ${written}.\n"${written}"`;
    const found = placesOfToken(text, token).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, [written, written]);
    assert.ok(!text.slice(0, 30).includes(written));
  });

  it('finds nothing where it does not stand', () => {
    assert.ok(token);
    fc.assert(fc.property(anyText, text => placesOfToken(text, token).length === 0));
  });
});
