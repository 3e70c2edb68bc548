import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Json } from '../../../../src/base/json';
import { failureOfResponse } from '../../../../src/hubspot/failures/failureOfResponse';

describe('failureOfResponse', () => {
  const of = (status: number, body: Json | string, headers = {}) =>
    failureOfResponse({
      status,
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('sees no failure in a success', () => {
    assert.deepStrictEqual([of(200, {}), of(207, {})], [undefined, undefined]);
  });

  it('names the scopes of which any one would do', () => {
    const body = {
      status: 'error',
      message: "This app hasn't been granted all required scopes to make this call.",
      correlationId: 'dc49c0a8-9952-4937-aad4-e322b1e5cee0',
      errors: [
        {
          message: 'One or more…',
          context: { requiredGranularScopes: ['crm.objects.contacts.read', 'b'] },
        },
      ],
      category: 'MISSING_SCOPES',
    };
    assert.deepStrictEqual(of(403, body), {
      kind: 'missingScope',
      category: 'MISSING_SCOPES',
      message: body.message,
      status: 403,
      correlationId: body.correlationId,
      scopes: ['crm.objects.contacts.read', 'b'],
    });
  });

  it('tells a credential of another kind from an expired token', () => {
    const expired = (time: string) =>
      of(401, {
        category: 'EXPIRED_AUTHENTICATION',
        message: 'expired',
        context: { 'expire time': [time] },
      })?.kind;
    assert.equal(expired('1970-01-01T00:00:00Z'), 'wrongCredential');
    assert.equal(expired('2026-03-10T23:04:41.164Z'), 'unauthorized');
  });

  it('tells the limit of the day from the limit of the moment', () => {
    const limited = (policyName: string) =>
      of(429, { message: 'limit', errorType: 'RATE_LIMIT', policyName });
    assert.equal(limited('DAILY')?.kind, 'dailyLimit');
    assert.deepStrictEqual(limited('TEN_SECONDLY_ROLLING'), {
      kind: 'rateLimited',
      category: 'TEN_SECONDLY_ROLLING',
      message: 'limit',
      status: 429,
    });
  });

  it('quotes the text of an HTML page and takes the correlation ID from the header', () => {
    const page =
      '<html><head><style>p{}</style><title>502 Bad gateway</title></head><body><h1>Bad\n gateway</h1><p>Try <b>later</b></p></body></html>';
    assert.deepStrictEqual(of(502, page, { 'x-hubspot-correlation-id': 'c-1' }), {
      kind: 'server',
      category: 'HTTP_502',
      message: 'Bad gateway · Try later',
      status: 502,
      correlationId: 'c-1',
    });
  });

  it('reads Retry-After in seconds, and as a date by the date of the answer', () => {
    const retryAfterMs = (headers: Readonly<Record<string, string>>) =>
      of(429, '', headers)?.retryAfterMs;
    const later = 'Wed, 21 Oct 2026 07:28:30 GMT';
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
    assert.deepStrictEqual(
      [
        retryAfterMs({ 'retry-after': '3600' }),
        retryAfterMs({ 'retry-after': later, date }),
        retryAfterMs({ 'retry-after': date, date: later }),
        retryAfterMs({ 'retry-after': later }),
        retryAfterMs({ 'retry-after': later, date: 'today' }),
        retryAfterMs({ 'retry-after': 'soon', date }),
        retryAfterMs({ 'retry-after': '-5', date }),
        retryAfterMs({ 'retry-after': '1.5', date }),
      ],
      [3_600_000, 30_000, 0, ...Array.from({ length: 5 }, () => undefined)],
    );
  });

  for (const [status, kind] of [
    [302, 'notFound'],
    [400, 'rejected'],
    [404, 'notFound'],
    [423, 'locked'],
    [500, 'server'],
    [524, 'server'],
  ] as const) {
    it(`takes ${status} as ${kind}`, () => assert.equal(of(status, '')?.kind, kind));
  }

  it('makes something of any status and any body', () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .jsonValue()
        .map(value => JSON.stringify({ context: value, errors: value, category: value })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), body, (status, text) => {
        assert.equal(failureOfResponse({ status, headers: {}, body: text })?.status, status);
      }),
    );
  });
});
