import { strict as assert } from 'node:assert';
import { parseBaseUrl } from '../../../../src/hubspot/transports/parseBaseUrl';

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
});
