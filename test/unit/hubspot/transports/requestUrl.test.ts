import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { requestUrl } from '../../../../src/hubspot/transports/requestUrl';

const request = { path: '/crm/v3/objects/calls/batch/read', query: { archived: 'true' } };
const asked = '/crm/v3/objects/calls/batch/read?archived=true';

describe('requestUrl', () => {
  for (const [baseUrl, url] of [
    ['https://api.hubapi.com', `https://api.hubapi.com${asked}`],
    ['https://api.hubapi.com/', `https://api.hubapi.com${asked}`],
    ['http://127.0.0.1:8080/proxy/', `http://127.0.0.1:8080/proxy${asked}`],
    ['https://api.hubapi.com/?a=b#c', `https://api.hubapi.com${asked}`],
    // What would be another host if the path were resolved.
    ['https://api.hubapi.com//evil.example', `https://api.hubapi.com//evil.example${asked}`],
    ['http://127.0.0.1//evil.example', `http://127.0.0.1//evil.example${asked}`],
    ['https://api.hubapi.com/\\evil.example', `https://api.hubapi.com//evil.example${asked}`],
  ] as const) {
    it(`below ${baseUrl} is ${url}`, () => assert.equal(requestUrl(request, baseUrl)?.href, url));
  }

  it('is none where a token must not go', () => {
    assert.equal(requestUrl(request, 'https://evil.example'), undefined);
  });

  it('leads to HubSpot over https or to this computer, whatever the base URL is made of', () => {
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
          const url = requestUrl(request, text);
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
