import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { parseBaseUrl } from '../../../../src/hubspot/transports/allowedHost';

describe('parseBaseUrl', () => {
  for (const url of [
    'https://api.hubapi.com',
    'https://api-eu1.hubapi.com/',
    'https://api.hubspot.com',
    'http://127.0.0.1:8080',
    'http://localhost:3000/proxy',
    'http://[::1]:9',
    'https://localhost',
  ]) {
    it(`lets a token go to ${url}`, () => assert.ok(parseBaseUrl(url)));
  }
  for (const url of [
    '',
    'not a url',
    'http://api.hubapi.com',
    'https://example.com',
    'https://hubapi.com.example.com',
    'https://evilhubapi.com',
    'https://api.hubapi.com@example.com',
    'https://user:secret@api.hubapi.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'ftp://api.hubapi.com',
    'file:///etc/passwd',
  ]) {
    it(`does not let a token go to ${JSON.stringify(url)}`, () =>
      assert.equal(parseBaseUrl(url), undefined));
  }

  it('lets a token go to HubSpot over https or to this computer, whatever the address is made of', () => {
    const part = fc.constantFrom(
      ...['https:', 'http:', '//', '/', '@', ':', '.', '\\', '#', '?', '%2e', '%40', '\t', '。'],
      ...['api.hubapi.com', 'hubspot.com', 'localhost', '127.0.0.1', '[::1]', 'evil.example'],
    );
    const address = fc.array(fc.oneof({ weight: 4, arbitrary: part }, fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(
        fc.oneof(
          address.map(parts => parts.join('')),
          fc.webUrl(),
        ),
        text => {
          const url = parseBaseUrl(text);
          if (url !== undefined) {
            // As the network reads it: by the address as a whole, read anew.
            const { hostname, protocol, username } = new URL(url.href);
            const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
            const isHubSpot = /(^|\.)(hubapi|hubspot)\.com$/.test(hostname);
            assert.ok(isHere || (isHubSpot && protocol === 'https:'), text);
            assert.equal(username, '');
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
