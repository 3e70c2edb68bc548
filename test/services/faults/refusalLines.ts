import rateLimitedDaily from '../../fixtures/hubspot/rateLimitedDaily.json';
import rateLimitedTenSecondly from '../../fixtures/hubspot/rateLimitedTenSecondly.json';
import { answerWith, answerWithPage, faults } from '../../support/hubspot/faults';
import { proxyPages } from '../../support/hubspot/proxyPages';
import { failed, failing, passing, stopping, unnoticed, type FaultLine } from './faultLine';

/** Refused as a whole, which is mended by asking for fewer ids: two halves do. Of a hundred ids, all halves are 199 requests. */
const halving = (category: string): Pick<FaultLine, 'once' | 'always'> => ({
  once: unnoticed(3),
  always: failing(category, 199),
});

const notNumeric = { status: 'error', category: 'VALIDATION_ERROR', message: 'Not a number.' };

/** HubSpot has read the request, and says no: 4xx. */
export const refusalLines: readonly FaultLine[] = [
  {
    name: '400 for one bad ID fails that ID alone',
    strike: () => answerWith(400, notNumeric),
    at: ({ ids }) => ids.slice(36, 37),
    once: unnoticed(3),
    always: { entries: ({ ids }) => [failed(ids[36] ?? '', 'VALIDATION_ERROR')], requests: 15 },
  },
  {
    name: '400 for two bad IDs fails those two alone',
    strike: () => answerWith(400, notNumeric),
    at: ({ ids }) => [ids[0] ?? '', ids[99] ?? ''],
    once: unnoticed(3),
    always: {
      entries: ({ ids }) => [ids[0] ?? '', ids[99] ?? ''].map(id => failed(id, 'VALIDATION_ERROR')),
      requests: 25,
    },
  },
  {
    name: '400 for too many inputs with history',
    strike: () => faults.tooManyHistoryInputs,
    ...halving('VALIDATION_ERROR'),
  },
  { name: '400 for invalid JSON', strike: () => faults.invalidJson, ...halving('HTTP_400') },
  {
    name: '400 for an invalid value',
    strike: () => faults.invalidValue,
    ...halving('VALIDATION_ERROR'),
  },
  {
    name: '400 with an empty body',
    strike: () => answerWithPage(400, ''),
    ...halving('HTTP_400'),
  },
  {
    name: '401 for an invalid token',
    strike: () => faults.invalidToken,
    ...stopping('INVALID_AUTHENTICATION'),
  },
  {
    name: '401 for an expired token',
    strike: () => faults.expiredToken,
    ...stopping('EXPIRED_AUTHENTICATION'),
  },
  {
    name: '401 for another kind of credential',
    strike: () => faults.wrongCredential1970,
    ...stopping('EXPIRED_AUTHENTICATION'),
  },
  {
    name: '403 for missing scopes',
    strike: () => faults.missingScopes,
    ...stopping('MISSING_SCOPES'),
  },
  { name: '403 for a gated account', strike: () => faults.gated, ...stopping('GATED') },
  { name: '403 for a banned app', strike: () => faults.banned, ...stopping('BANNED') },
  { name: '403 for a forbidden object', strike: () => faults.forbidden, ...stopping('FORBIDDEN') },
  { name: '404 in JSON', strike: () => faults.notFound, ...stopping('OBJECT_NOT_FOUND') },
  { name: '404 with a page', strike: () => faults.notFoundHtml, ...stopping('HTTP_404') },
  {
    name: '408',
    strike: () => answerWithPage(408, ''),
    ...passing('HTTP_408', 2),
  },
  { name: '414', strike: () => answerWithPage(414, ''), ...halving('HTTP_414') },
  { name: '423', strike: () => faults.locked423, ...passing('LOCKED', 4) },
  {
    name: '429 for ten seconds',
    strike: () => faults.rateLimitedTenSecondly,
    ...passing('TEN_SECONDLY_ROLLING', 7),
  },
  {
    name: '429 for a second',
    strike: () => faults.rateLimitedSecondly,
    ...passing('SECONDLY', 7),
  },
  {
    name: '429 with a Retry-After',
    strike: () => faults.rateLimitedRetryAfter,
    ...passing('TEN_SECONDLY_ROLLING', 7),
  },
  {
    name: '429 with a category in place of a policy',
    strike: () => answerWith(429, { status: 'error', category: 'RATE_LIMITS', message: 'Wait.' }),
    ...passing('RATE_LIMITS', 7),
  },
  {
    name: '429 with a page',
    strike: () => answerWithPage(429, proxyPages.serviceUnavailable),
    ...passing('HTTP_429', 7),
  },
  { name: '429 for the day', strike: () => faults.rateLimitedDaily, ...stopping('DAILY') },
  {
    name: '429 for the day with a category',
    strike: () => answerWith(429, { ...rateLimitedDaily, category: 'RATE_LIMITS' }),
    ...stopping('RATE_LIMITS'),
  },
  {
    name: '429 with a longer Retry-After than anyone waits',
    strike: () => answerWith(429, rateLimitedTenSecondly, { 'retry-after': '120' }),
    ...stopping('TEN_SECONDLY_ROLLING'),
  },
  {
    name: '477 with a Retry-After',
    strike: () => faults.migrating477,
    ...stopping('MIGRATION_IN_PROGRESS'),
  },
  {
    name: '477 without one',
    strike: () => answerWithPage(477, ''),
    ...stopping('HTTP_477'),
  },
];
