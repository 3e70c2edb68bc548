import { gzipSync } from 'node:zlib';
import type { HubSpotResponse } from '../../../src/hubspot/transport';
import type { Fault } from './fault';

const gzipped = { 'content-encoding': 'gzip' };

/** What can become of the bytes of an answer. */
export const encodingFaults = {
  /** Begins with a mark that is no part of JSON. */
  byteOrderMark: sendingBytes(body => Buffer.from(`\ufeff${body}`)),

  /** Has a byte in every title that UTF-8 does not know. */
  noUtf8: sendingBytes(body => Buffer.from(body.replaceAll('"Call ', '"C\u00e4ll '), 'latin1')),

  gzip: sendingBytes(body => gzipSync(body), gzipped),

  /** A few bytes in the middle are others. */
  brokenGzip: sendingBytes(body => {
    const bytes = gzipSync(body);
    return bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 20);
  }, gzipped),

  /** The second half is missing. */
  truncatedGzip: sendingBytes(body => {
    const bytes = gzipSync(body);
    return bytes.subarray(0, bytes.length / 2);
  }, gzipped),

  /** Plain text under a header that says otherwise. */
  falseGzip: sendingBytes(body => Buffer.from(body), gzipped),
} as const;

function sendingBytes(
  bytesOf: (body: string) => Buffer,
  more: HubSpotResponse['headers'] = {},
): Fault {
  return async ({ answer, response }) => {
    const { status, headers, body } = await answer();
    response.writeHead(status, { ...headers, ...more }).end(bytesOf(body));
  };
}
