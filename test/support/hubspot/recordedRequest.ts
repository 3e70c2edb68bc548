import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseJson, type Json } from '../../../src/base/json';

/** A request as it arrived at the server. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body, where it is JSON. */
  readonly json?: Json;
  /** When its last byte had arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number;
}

export async function recordRequest(message: IncomingMessage): Promise<RecordedRequest> {
  const url = new URL(message.url ?? '/', 'http://localhost');
  const body = await text(message);
  const json = parseJson(body);
  return {
    method: message.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    body,
    ...(json !== undefined && { json }),
    receivedAtMs: Date.now(),
  };
}
