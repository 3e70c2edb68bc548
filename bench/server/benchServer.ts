import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import refusal from '../../test/fixtures/hubspot/rateLimitedTenSecondly.json';
import { CallTexts } from './callTexts';
import { RollingWindow } from './rollingWindow';
import { generousLimit, rollingLimit, type ServedLimit } from './servedLimit';
import type { ServerTally } from './serverTally';

/** From the last byte of a request to the first of its answer. */
export const latencyMs = 150;

/**
 * HubSpot's batch read as it is over a network: each answer comes after {@link latencyMs}. It looks nothing up and checks no token,
 * so that serving costs next to nothing.
 */
export class BenchServer {
  readonly http: Server;
  private readonly calls = new CallTexts();
  private readonly window = new RollingWindow(rollingLimit);
  private tally: ServerTally = noRequests;

  constructor(private readonly limit: ServedLimit) {
    // HubSpot keeps connections open for longer than any part pauses.
    const options = { keepAliveTimeout: 120_000 };
    this.http = createServer(options, (request, response) => void this.serve(request, response));
  }

  /** What has happened since it was last asked. */
  takeTally(): ServerTally {
    const { tally } = this;
    this.tally = noRequests;
    return tally;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.url?.endsWith('/calls/batch/read') !== true) {
      // What the product asks about the account and its token, once: it does without.
      response.writeHead(404, plainHeaders).end(notFound);
      return;
    }
    const remaining = this.admit();
    const text = await readText(request);
    const receivedMs = performance.now();
    const answer = remaining === undefined ? this.refuse() : this.answer(text);
    const headers = { ...plainHeaders, ...this.limitHeaders(remaining ?? 0) };
    const body = Buffer.from(answer.text);
    setTimeout(
      () => {
        response.writeHead(answer.status, { ...headers, 'Content-Length': body.length });
        response.end(body);
      },
      latencyMs - (performance.now() - receivedMs),
    );
  }

  private admit(): number | undefined {
    return this.limit === 'rolling' ? this.window.admit(performance.now()) : generousLimit.requests;
  }

  private answer(requestText: string): Answer {
    const { inputs } = v.parse(requestSchema, JSON.parse(requestText));
    const results = inputs.map(({ id }) => this.calls.textOf(id)).join(',');
    const { requests, refused, ids, callBytes } = this.tally;
    this.tally = {
      requests: requests + 1,
      refused,
      ids: ids + inputs.length,
      callBytes: callBytes + Buffer.byteLength(results) - (inputs.length - 1),
    };
    return {
      status: 200,
      text: `{"status":"COMPLETE","results":[${results}],"startedAt":"2026-11-20T09:30:00.102Z","completedAt":"2026-11-20T09:30:00.145Z"}`,
    };
  }

  private refuse(): Answer {
    const { requests, refused } = this.tally;
    this.tally = { ...this.tally, requests: requests + 1, refused: refused + 1 };
    return { status: 429, text: JSON.stringify(refusal) };
  }

  private limitHeaders(remaining: number): Readonly<Record<string, string>> {
    if (this.limit === 'silent') {
      return {};
    }
    const { requests, intervalMs } = this.limit === 'rolling' ? rollingLimit : generousLimit;
    return {
      'X-HubSpot-RateLimit-Max': String(requests),
      'X-HubSpot-RateLimit-Remaining': String(remaining),
      'X-HubSpot-RateLimit-Interval-Milliseconds': String(intervalMs),
      'X-HubSpot-RateLimit-Daily': '625000',
      'X-HubSpot-RateLimit-Daily-Remaining': '500000',
    };
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const noRequests: ServerTally = { requests: 0, refused: 0, ids: 0, callBytes: 0 };

const notFound = '{"status":"error","category":"OBJECT_NOT_FOUND","message":"resource not found"}';

const plainHeaders = {
  'Content-Type': 'application/json;charset=utf-8',
  'X-HubSpot-Correlation-Id': '019386ae-6a3c-7a3b-9d9e-0f5d0c6f2b11',
};

const requestSchema = v.object({ inputs: v.array(v.object({ id: v.string() })) });

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
  }
  return text;
}
