import fetch, { FetchError, type RequestInit, type Response } from 'node-fetch';
import { isJsonObject } from '../../base/json';
import { onAbort } from '../../base/onAbort';
import { HubSpotError } from '../failures/hubSpotError';
import type { Secret } from '../tokens/secret';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../transport';
import { requestUrl } from './requestUrl';

/** How requests are sent, as the settings say. */
export interface FetchTransportOptions {
  /** Refused unless it is a HubSpot host over https or a loopback address. */
  readonly baseUrl: string;
  /** For the whole exchange, the body's last byte included. */
  readonly timeoutMs: number;
  /** Sent as `User-Agent`, so that HubSpot's logs tell this client apart. */
  readonly userAgent: string;
}

/** The one way to the network. Options are read at each request, so a changed setting needs no restart. */
export class FetchTransport implements Transport {
  constructor(private readonly options: () => FetchTransportOptions) {}

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    signal.throwIfAborted();
    const { baseUrl, timeoutMs, userAgent } = this.options();
    const url = urlOf(request, baseUrl);
    // Not AbortSignal.timeout: a hundred of its timers would run on for long when the answers are there.
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const timeout = setTimeout(abort, timeoutMs);
    const ignoreAbort = onAbort(signal, abort);
    try {
      const response = await fetch(url, { ...initOf(request, userAgent), signal: stop.signal });
      return await readResponse(response, request.token);
    } catch (error) {
      signal.throwIfAborted();
      throw stop.signal.aborted ? timeoutError(timeoutMs) : networkError(error);
    } finally {
      clearTimeout(timeout);
      ignoreAbort();
    }
  }
}

function urlOf(request: HubSpotRequest, baseUrl: string): string {
  const url = requestUrl(request, baseUrl);
  if (url === undefined) {
    throw new HubSpotError({ kind: 'notFound', category: 'HOST_NOT_ALLOWED', message: baseUrl });
  }
  return url.href;
}

function initOf(request: HubSpotRequest, userAgent: string): RequestInit {
  return {
    method: request.method,
    headers: {
      Accept: 'application/json',
      ...(request.token.kind === 'accessToken'
        ? { Authorization: `Bearer ${request.token.reveal()}` }
        : {}),
      'User-Agent': userAgent,
      ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: bodyOf(request) }),
    // A redirect would carry the token to a host nobody checked.
    redirect: 'manual',
  };
}

function bodyOf({ body, token, tokenMember }: HubSpotRequest): string {
  return JSON.stringify(
    tokenMember !== undefined && isJsonObject(body)
      ? { ...body, [tokenMember]: token.reveal() }
      : body,
  );
}

async function readResponse(response: Response, token: Secret): Promise<HubSpotResponse> {
  const body = token.removeFrom(await response.text());
  const headers = Object.fromEntries(
    [...response.headers].map(([name, value]) => [name, token.removeFrom(value)] as const),
  );
  return { status: response.status, headers, body };
}

function timeoutError(timeoutMs: number): HubSpotError {
  const message = `No answer within ${timeoutMs / 1000} s.`;
  return new HubSpotError({ kind: 'timeout', category: 'TIMEOUT', message });
}

function networkError(error: unknown): HubSpotError {
  const code = error instanceof FetchError ? (error.code ?? error.type) : undefined;
  const said = error instanceof Error ? error.message : String(error);
  // The library says before that at which address a request has failed, which everybody knows.
  const message = said.replace(
    /^(?:request to|Invalid response body while trying to fetch) \S*(?: failed, reason)?: (?=.)/,
    '',
  );
  return new HubSpotError({ kind: 'network', category: code ?? 'NETWORK_ERROR', message });
}
