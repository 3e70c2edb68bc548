import { setTimeout } from 'node:timers/promises';
import { isJsonObject } from '../../../src/base/json';
import type { HubSpotRequest, HubSpotResponse, Transport } from '../../../src/hubspot/transport';
import { askedIds } from './askedIds';
import { behaviours, type BehaviourName } from './behaviours';
import { jsonResponse } from './jsonResponse';
import { createNumberedPortal } from './numberedPortal';

/** What a server does with one request after the other. */
export interface Caprice {
  /** For the first requests, in the order they arrive. */
  readonly first: readonly BehaviourName[];
  /** For all that follow. */
  readonly then: BehaviourName;
  /** How long the answers take, over and over again. */
  readonly latenciesMs: readonly number[];
  /** Ids that make HubSpot refuse any request that asks for them. */
  readonly culprits: readonly string[];
  /** How many requests the account may have in any {@link intervalMs}, and how many others always use. */
  readonly limit: { readonly requests: number; readonly others: number };
}

export const intervalMs = 10_000;

/** A numbered portal in this process that behaves as it likes, names its rate limit, and notes when it was asked. */
export class CapriciousServer implements Transport {
  /** When each request arrived. */
  readonly arrivals: number[] = [];
  private readonly portal = createNumberedPortal();

  constructor(private caprice: Caprice) {}

  /** From now on it does what it should; its culprits and its limit stay. */
  calmDown(): void {
    this.caprice = { ...this.caprice, first: [], then: 'honest' };
  }

  async send(request: HubSpotRequest, signal: AbortSignal): Promise<HubSpotResponse> {
    const { culprits, first, latenciesMs, limit, then } = this.caprice;
    const index = this.arrivals.push(performance.now()) - 1;
    const own = this.inWindow(index);
    await setTimeout(latenciesMs[index % latenciesMs.length], undefined, { signal });
    const honest = (ids?: readonly string[]) =>
      this.portal.send(ids === undefined ? request : askFor(ids, request), signal);
    const isRefused = askedIds({ json: request.body ?? null }).some(id => culprits.includes(id));
    const answer = isRefused ? refusal : await behaviours[first[index] ?? then]({ honest, signal });
    const remaining = Math.max(0, limit.requests - limit.others - own);
    return {
      ...answer,
      headers: { ...answer.headers, ...limitHeaders(limit.requests, remaining) },
    };
  }

  /** The largest number of requests in any interval. */
  get fullestWindow(): number {
    return Math.max(0, ...this.arrivals.map((_, index) => this.inWindow(index)));
  }

  private inWindow(index: number): number {
    const atMs = this.arrivals[index] ?? 0;
    return this.arrivals.slice(0, index + 1).filter(each => each > atMs - intervalMs).length;
  }
}

const refusal = jsonResponse(400, { category: 'VALIDATION_ERROR', message: 'That is no call.' });

function askFor(ids: readonly string[], request: HubSpotRequest): HubSpotRequest {
  const { body } = request;
  return {
    ...request,
    body: { ...(isJsonObject(body) ? body : {}), inputs: ids.map(id => ({ id })) },
  };
}

function limitHeaders(requests: number, remaining: number): Readonly<Record<string, string>> {
  return {
    'x-hubspot-ratelimit-max': String(requests),
    'x-hubspot-ratelimit-remaining': String(remaining),
    'x-hubspot-ratelimit-interval-milliseconds': String(intervalMs),
  };
}
