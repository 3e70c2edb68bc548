import type { Json } from '../../../src/base/json';
import banned from '../../fixtures/hubspot/banned.json';
import expiredToken from '../../fixtures/hubspot/expiredToken.json';
import forbidden from '../../fixtures/hubspot/forbidden.json';
import gated from '../../fixtures/hubspot/gated.json';
import invalidJson from '../../fixtures/hubspot/invalidJson.json';
import invalidToken from '../../fixtures/hubspot/invalidToken.json';
import invalidValue from '../../fixtures/hubspot/invalidValue.json';
import locked from '../../fixtures/hubspot/locked.json';
import migrating from '../../fixtures/hubspot/migrating.json';
import missingCalls from '../../fixtures/hubspot/missingCalls.json';
import missingScopes from '../../fixtures/hubspot/missingScopes.json';
import notFound from '../../fixtures/hubspot/notFound.json';
import rateLimitedDaily from '../../fixtures/hubspot/rateLimitedDaily.json';
import rateLimitedSecondly from '../../fixtures/hubspot/rateLimitedSecondly.json';
import rateLimitedTenSecondly from '../../fixtures/hubspot/rateLimitedTenSecondly.json';
import seedAnswer from '../../fixtures/hubspot/seedAnswer.json';
import tooManyHistoryInputs from '../../fixtures/hubspot/tooManyHistoryInputs.json';
import wrongCredential1970 from '../../fixtures/hubspot/wrongCredential1970.json';
import type { Fault } from './fault';
import { jsonResponse } from './jsonResponse';
import { proxyPages } from './proxyPages';

/** HubSpot's own ways to refuse, by name. Their bodies are fixtures, each with its source. */
export const faults = {
  invalidJson: answerWith(400, invalidJson),
  invalidValue: answerWith(400, invalidValue),
  tooManyHistoryInputs: answerWith(400, tooManyHistoryInputs),
  invalidToken: answerWith(401, invalidToken, { 'x-hubspot-auth-failure': '401 Unauthorized' }),
  expiredToken: answerWith(401, expiredToken),
  wrongCredential1970: answerWith(401, wrongCredential1970),
  missingScopes: answerWith(403, missingScopes),
  gated: answerWith(403, gated),
  banned: answerWith(403, banned),
  forbidden: answerWith(403, forbidden),
  notFound: answerWith(404, notFound),
  notFoundHtml: answerWithPage(404, proxyPages.notFound),
  /** Some say that HubSpot answers so where every call is missing. */
  missingCalls404: answerWith(404, missingCalls),
  locked423: answerWith(423, locked),
  rateLimitedTenSecondly: answerWith(429, rateLimitedTenSecondly),
  rateLimitedSecondly: answerWith(429, rateLimitedSecondly),
  rateLimitedDaily: answerWith(429, rateLimitedDaily),
  /** HubSpot does not promise this header with a 429. */
  rateLimitedRetryAfter: answerWith(429, rateLimitedTenSecondly, { 'retry-after': '1' }),
  migrating477: answerWith(477, migrating, { 'retry-after': '3600' }),
  badGatewayHtml: answerWithPage(502, proxyPages.badGateway),
  serviceUnavailableHtml: answerWithPage(503, proxyPages.serviceUnavailable),
  /** The answer printed in HubSpot's documentation. */
  seedAnswer: answerWith(207, seedAnswer),
} as const satisfies Readonly<Record<string, Fault>>;

/** Any other answer in JSON. */
export function answerWith(
  status: number,
  body: Json,
  headers?: Readonly<Record<string, string>>,
): Fault {
  return ({ send }) => send(jsonResponse(status, body, headers));
}

/** A page for people in place of HubSpot's answer. */
export function answerWithPage(status: number, body: string): Fault {
  return ({ send }) =>
    send({
      status,
      headers: { 'content-type': 'text/html; charset=UTF-8', server: 'cloudflare' },
      body,
    });
}
