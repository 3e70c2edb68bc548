import { setTimeout } from 'node:timers/promises';
import { HubSpotError } from '../../../src/hubspot/failures/hubSpotError';
import type { HubSpotResponse } from '../../../src/hubspot/transport';
import invalidToken from '../../fixtures/hubspot/invalidToken.json';
import missingScopes from '../../fixtures/hubspot/missingScopes.json';
import daily from '../../fixtures/hubspot/rateLimitedDaily.json';
import secondly from '../../fixtures/hubspot/rateLimitedSecondly.json';
import tenSecondly from '../../fixtures/hubspot/rateLimitedTenSecondly.json';
import seedAnswer from '../../fixtures/hubspot/seedAnswer.json';
import { jsonResponse } from './jsonResponse';
import { proxyPages } from './proxyPages';

/** What a server makes of one request. */
export type Behaviour = (asked: AskedRequest) => Promise<HubSpotResponse> | HubSpotResponse;

export interface AskedRequest {
  /** The honest answer: to this request, or to one for other ids. */
  readonly honest: (ids?: readonly string[]) => Promise<HubSpotResponse>;
  readonly signal: AbortSignal;
}

/** What servers do, and what becomes of their answers on the way, by name. */
export const behaviours = {
  honest: ({ honest }) => honest(),
  partialAs200: async ({ honest }) => ({ ...(await honest()), status: 200 }),
  silentAboutAll: ({ honest }) => honest([]),
  answeringForOthers: ({ honest }) => honest(['430003', '430010', '430022', 'x']),
  otherIds: changing(body => body.replaceAll('"id":"4', '"id":"5')),
  wrongTypes: changing(body => body.replaceAll('"properties":{', '"properties":{"x":1,')),
  mergedIntoOne: changing(body =>
    body.replaceAll('"hs_merged_object_ids":null', '"hs_merged_object_ids":"430003;430004"'),
  ),
  archivedAll: changing(body => body.replaceAll('"archived":false', '"archived":true')),
  errorsUnnamed: changing(body => body.replaceAll('"context":{', '"contexts":{')),
  otherCategory: changing(body => body.replaceAll('OBJECT_NOT_FOUND', 'FORBIDDEN')),
  documented: () => jsonResponse(207, seedAnswer),
  junk: () =>
    jsonResponse(200, {
      results: [null, 5, [], { id: 7 }],
      errors: [null, { context: { ids: ['1'] } }],
    }),
  truncated: changing(body => body.slice(0, -20)),
  empty: () => page(200, ''),
  html: () => page(200, proxyPages.notFound),
  redirect: () => ({ status: 302, headers: { location: 'https://elsewhere.example/' }, body: '' }),
  refused: () => jsonResponse(400, { category: 'VALIDATION_ERROR', message: 'No.' }),
  refusedWithPage: () => page(400, proxyPages.notFound),
  unauthorized: () => jsonResponse(401, invalidToken),
  missingScopes: () => jsonResponse(403, missingScopes),
  allMissing404: () => jsonResponse(404, { results: [], numErrors: 1 }),
  notFound: () => page(404, proxyPages.notFound),
  requestTimeout: () => page(408, ''),
  locked: () => page(423, ''),
  rateLimited: () => jsonResponse(429, tenSecondly),
  rateLimitedSecondly: () => jsonResponse(429, secondly),
  rateLimitedShortly: () => jsonResponse(429, tenSecondly, { 'retry-after': '30' }),
  rateLimitedLong: () => jsonResponse(429, tenSecondly, { 'retry-after': '3600' }),
  rateLimitedDaily: () => jsonResponse(429, daily),
  migrating: () => ({ ...page(477, ''), headers: { 'retry-after': '99999' } }),
  broken: () => page(500, ''),
  badGateway: () => page(502, proxyPages.badGateway),
  forSupport: () => page(522, proxyPages.serviceUnavailable),
  reset: () => {
    throw new HubSpotError({ kind: 'network', category: 'ECONNRESET', message: 'read ECONNRESET' });
  },
  silent: async ({ signal }) => {
    await setTimeout(30_000, undefined, { signal });
    throw new HubSpotError({ kind: 'timeout', category: 'TIMEOUT', message: 'No answer.' });
  },
  /** A fault of our own, below all that is meant to catch one. */
  astonishing: () => {
    throw new TypeError('Nobody thought of this.');
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourName = keyof typeof behaviours;

function changing(change: (body: string) => string): Behaviour {
  return async ({ honest }) => {
    const answer = await honest();
    return { ...answer, body: change(answer.body) };
  };
}

function page(status: number, body: string): HubSpotResponse {
  return { status, headers: { 'content-type': 'text/html' }, body };
}
